const takes = (operation, name) =>
  (operation.parameters ?? []).some((each) => each.in === 'header' && each.name.toLowerCase() === name.toLowerCase());

/** The operation (or every POST of the paths, but for some) takes a header and declares what its absence answers. */
export default function headers(input, { name, responses = [], onPostsExcept }) {
  if (onPostsExcept) {
    return Object.entries(input)
      .filter(([path, item]) => item.post && !onPostsExcept.some((part) => path.includes(part)) && !takes(item.post, name))
      .map(([path]) => ({ message: `POST ${path} takes no ${name}.`, path: ['paths', path, 'post'] }));
  }
  const missing = responses.filter((status) => !(status in (input.responses ?? {})));
  return [
    ...(takes(input, name) ? [] : [{ message: `The operation takes no ${name}.` }]),
    ...missing.map((status) => ({ message: `The problem ${status} of ${name} is not declared.` })),
  ];
}
