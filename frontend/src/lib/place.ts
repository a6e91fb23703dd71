/** "Operator Layanan, Seksi Pelayanan Umum"; a title that names its unit is enough. */
export function placeText(position: string | undefined, unit: string | undefined): string {
  if (position && unit && position.toLowerCase().includes(unit.toLowerCase())) return position;
  return [position, unit].filter(Boolean).join(', ');
}
