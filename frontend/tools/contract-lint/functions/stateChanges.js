const VERBS = /\/(submit|sign|approve|reject|open|close|deliver|apply|agree|evaluate|complete|acknowledge|update|create)$/;

/** A state changes by a POST to a noun under the resource, never by a status in a PUT. */
export default function stateChanges(paths) {
  return Object.entries(paths).flatMap(([path, item]) => {
    const body = item.put?.requestBody?.content?.['application/json']?.schema;
    const found = [];
    if (body?.properties?.status) found.push('PUT writes a status; a state changes by a POST to its own sub-resource.');
    if (VERBS.test(path)) found.push(`Path ${path} ends in a verb; name the thing that comes to be (submission).`);
    return found.map((message) => ({ message, path: ['paths', path] }));
  });
}
