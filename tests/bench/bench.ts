/** The benches: `npm run bench -- NAME`. Each file runs when it is imported and prints its figures. */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  analysis: () => import('./analysis'),
  backup: () => import('./backup'),
  extract: () => import('./extract'),
  library: () => import('./library'),
  open: () => import('./open'),
  reader: () => import('./reader'),
};

const wanted = process.argv[2] ?? '';
const bench = BENCHES[wanted];
if (bench === undefined) {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 1;
} else await bench();

export {};
