const SEGMENT = /^(\{[a-z][a-zA-Z0-9]*\}|[a-z0-9]+(-[a-z0-9]+)*)$/;
const LEVELS = 3;

/** A path is /api/v1/ and kebab-case names, at most three of them; or one of the well-known documents. */
export default function pathNames(path) {
  if (path.startsWith('/.well-known/') || path === '/openapi.yaml') return [];
  if (!path.startsWith('/api/v1/')) return [{ message: `Path ${path} is not under /api/v1.` }];
  const segments = path.slice('/api/v1/'.length).split('/');
  const odd = segments.filter((segment) => !SEGMENT.test(segment));
  if (odd.length > 0) return [{ message: `Path ${path} is not kebab-case at "${odd.join('", "')}".` }];
  const names = segments.filter((segment) => !segment.startsWith('{'));
  return names.length > LEVELS ? [{ message: `Path ${path} has more than ${LEVELS} levels.` }] : [];
}
