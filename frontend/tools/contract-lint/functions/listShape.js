const MAX_LIMIT = 200;

/** A list is an object {items, page} reached with limit and cursor, never a bare array. */
export default function listShape(operation) {
  const schema = operation.responses?.['200']?.content?.['application/json']?.schema;
  if (!schema) return [];
  if (schema.type === 'array') return [{ message: 'A list is answered as {items, page}, not as a bare array.' }];
  if (!schema.properties?.items || !schema.properties.page) return [];
  const parameters = new Map((operation.parameters ?? []).map((each) => [each.name, each]));
  const missing = ['limit', 'cursor']
    .filter((name) => !parameters.has(name))
    .map((name) => ({ message: `The list takes no "${name}".` }));
  const maximum = parameters.get('limit')?.schema?.maximum;
  const unbounded = parameters.has('limit') && !(maximum <= MAX_LIMIT);
  return unbounded ? [...missing, { message: `"limit" is not capped at ${MAX_LIMIT}.` }] : missing;
}
