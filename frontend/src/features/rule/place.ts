/** A key has a point, which a server takes for the name of a file; so its two words stand apart in addresses. */
export function placeOf(section: string): { feature: string; name: string } {
  const [feature = '', name = ''] = section.split('.');
  return { feature, name };
}

export const sectionAt = ({ feature, name }: { feature: string; name: string }): string =>
  `${feature}.${name}`;
