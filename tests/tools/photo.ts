/** A drawn landscape in the place of a press photo: the same address always gives the same picture. SVG source. */
export function photo(address: string): string {
  let seed = 7;
  for (const character of address) seed = (seed * 31 + (character.codePointAt(0) ?? 0)) % 360;
  const hill = (top: number, light: number) =>
    `<path d="M0 ${top} Q 150 ${top - 90 - (seed % 60)} 320 ${top - 10} T 640 ${top - 50} V400 H0Z" fill="hsl(${seed} 25% ${light}%)"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400" viewBox="0 0 640 400">
<rect width="640" height="400" fill="hsl(${(seed + 180) % 360} 45% 84%)"/>
<circle cx="${120 + seed}" cy="90" r="36" fill="hsl(42 90% 70%)"/>
${hill(250, 62)}${hill(310, 48)}${hill(365, 34)}
</svg>`;
}
