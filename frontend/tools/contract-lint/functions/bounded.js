const BOUNDED_FORMATS = new Set(['uuid', 'date', 'date-time', 'binary', 'int32', 'int64']);

const types = (schema) => [schema.type].flat().filter(Boolean);

function unbounded(schema) {
  if (schema.enum || 'const' in schema || BOUNDED_FORMATS.has(schema.format)) return undefined;
  if (types(schema).includes('string') && schema.maxLength === undefined) return 'a text without maxLength';
  if (types(schema).includes('array') && schema.maxItems === undefined) return 'a list without maxItems';
  const isNumber = types(schema).some((type) => type === 'number' || type === 'integer');
  const low = schema.minimum ?? schema.exclusiveMinimum;
  const high = schema.maximum ?? schema.exclusiveMaximum;
  return isNumber && (low === undefined || high === undefined) ? 'a number without minimum and maximum' : undefined;
}

/** Every text, list and number that a caller may send has a limit in the schema. */
export default function bounded(root, _options, context) {
  const found = [];
  const seen = new Set();
  const visit = (schema, path) => {
    if (!schema || typeof schema !== 'object' || seen.has(schema)) return;
    seen.add(schema);
    const fault = unbounded(schema);
    if (fault) found.push({ message: `${path.slice(context.path.length).join('.') || 'It'} is ${fault}.`, path });
    for (const [name, property] of Object.entries(schema.properties ?? {})) visit(property, [...path, 'properties', name]);
    for (const key of ['items', 'additionalProperties']) visit(schema[key], [...path, key]);
    for (const key of ['allOf', 'anyOf', 'oneOf']) {
      (schema[key] ?? []).forEach((part, index) => visit(part, [...path, key, index]));
    }
  };
  visit(root, [...context.path]);
  return found;
}
