/** Every failure is a problem document, and those that any call can meet are declared. */
export default function problems(operation, _options, context) {
  const responses = operation.responses ?? {};
  const path = String(context.path[1]);
  const isPublic = Array.isArray(operation.security) && operation.security.length === 0;
  const expected = ['500', '503'];
  if (!isPublic) expected.push('401');
  if (operation.requestBody) expected.push('400');
  if (path.includes('{')) expected.push('404');
  const missing = expected
    .filter((status) => !(status in responses))
    .map((status) => ({ message: `The problem ${status} is not declared.` }));
  const other = Object.entries(responses)
    .filter(([status, response]) => /^[45]/.test(status) && !response.content?.['application/problem+json'])
    .map(([status]) => ({ message: `${status} is not application/problem+json.` }));
  return [...missing, ...other];
}
