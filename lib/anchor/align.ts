const MATCH = 2;
const MISMATCH = -2;
const OPEN_GAP = -2;
/** Cheap: a whole clause may have been put in or taken out. */
const EXTEND_GAP = -0.35;

const IMPOSSIBLE = -1e9;

/** What the best alignment ending in a cell does last, and the cell before it: bits of the trace. */
const DIAGONAL = 0;
const SKIPPED_NEEDLE = 1;
const SKIPPED_HAY = 2;
const BEGINNING = 3;
const SKIP_NEEDLE_AGAIN = 4;
const SKIP_NEEDLE_AFTER_HAY = 8;
const SKIP_HAY_AGAIN = 16;
const SKIP_HAY_AFTER_NEEDLE = 32;

let trace = new Uint8Array(0);

/**
 * Aligns the whole needle with some stretch of the hay (Gotoh's fitting alignment with affine gaps) and tells for each unit of
 * the needle where it stands in the hay, -1 where it does not. Takes needle.length × hay.length steps.
 */
export function align(needle: string, hay: string): Int32Array {
  const width = hay.length + 1;
  if (trace.length < (needle.length + 1) * width) trace = new Uint8Array((needle.length + 1) * width);
  const best = fill(needle, hay, width);
  return follow(needle, hay, width, best);
}

type Cell = { readonly column: number; readonly state: number };

/**
 * Fills the trace row by row; three scores per column: ending in a match, in a skipped needle unit, in a skipped hay unit.
 * The innermost loop of anchoring: plain variables instead of cells as objects make it three times as fast.
 */
function fill(needle: string, hay: string, width: number): Cell {
  const matched = new Float32Array(width);
  const needleGap = new Float32Array(width).fill(IMPOSSIBLE);
  const hayGap = new Float32Array(width).fill(IMPOSSIBLE);
  const at = (row: Float32Array, column: number): number => row[column] ?? IMPOSSIBLE;

  for (let i = 1; i <= needle.length; i++) {
    const unit = needle.charCodeAt(i - 1);
    let diagonalMatched = at(matched, 0);
    let diagonalNeedle = at(needleGap, 0);
    let diagonalHay = IMPOSSIBLE;
    const again = diagonalNeedle + EXTEND_GAP > diagonalMatched + OPEN_GAP;
    trace[i * width] = again ? SKIP_NEEDLE_AGAIN : 0;
    let leftMatched = IMPOSSIBLE;
    let leftNeedle = Math.max(diagonalNeedle + EXTEND_GAP, diagonalMatched + OPEN_GAP);
    let leftHay = IMPOSSIBLE;
    matched[0] = leftMatched;
    needleGap[0] = leftNeedle;

    for (let j = 1; j < width; j++) {
      const aboveMatched = at(matched, j);
      const aboveNeedle = at(needleGap, j);
      const aboveHay = at(hayGap, j);

      let before = diagonalMatched;
      let step = DIAGONAL;
      if (diagonalNeedle > before) {
        before = diagonalNeedle;
        step = SKIPPED_NEEDLE;
      }
      if (diagonalHay > before) {
        before = diagonalHay;
        step = SKIPPED_HAY;
      }
      if (i === 1 && before < 0) {
        before = 0;
        step = BEGINNING;
      }

      const openNeedle = Math.max(aboveHay, aboveMatched) + OPEN_GAP;
      const moreNeedle = aboveNeedle + EXTEND_GAP;
      if (moreNeedle > openNeedle) step |= SKIP_NEEDLE_AGAIN;
      else if (aboveHay > aboveMatched) step |= SKIP_NEEDLE_AFTER_HAY;

      const openHay = Math.max(leftNeedle, leftMatched) + OPEN_GAP;
      const moreHay = leftHay + EXTEND_GAP;
      if (moreHay > openHay) step |= SKIP_HAY_AGAIN;
      else if (leftNeedle > leftMatched) step |= SKIP_HAY_AFTER_NEEDLE;

      trace[i * width + j] = step;
      leftMatched = before + (hay.charCodeAt(j - 1) === unit ? MATCH : MISMATCH);
      leftNeedle = Math.max(moreNeedle, openNeedle);
      leftHay = Math.max(moreHay, openHay);
      matched[j] = leftMatched;
      needleGap[j] = leftNeedle;
      hayGap[j] = leftHay;
      diagonalMatched = aboveMatched;
      diagonalNeedle = aboveNeedle;
      diagonalHay = aboveHay;
    }
  }

  let best = { column: 0, state: SKIPPED_NEEDLE };
  let score = IMPOSSIBLE;
  for (let j = 0; j < width; j++) {
    if (at(matched, j) > score) [score, best] = [at(matched, j), { column: j, state: DIAGONAL }];
    if (at(needleGap, j) > score) [score, best] = [at(needleGap, j), { column: j, state: SKIPPED_NEEDLE }];
  }
  return best;
}

/** Walks the trace back from the best end. */
function follow(needle: string, hay: string, width: number, end: Cell): Int32Array {
  const places = new Int32Array(needle.length).fill(-1);
  let i = needle.length;
  let { column: j, state } = end;
  while (i > 0 && j >= 0) {
    const step = trace[i * width + j] ?? 0;
    if (state === SKIPPED_NEEDLE) {
      state =
        step & SKIP_NEEDLE_AGAIN ? SKIPPED_NEEDLE : step & SKIP_NEEDLE_AFTER_HAY ? SKIPPED_HAY : DIAGONAL;
      i -= 1;
    } else if (state === SKIPPED_HAY) {
      state = step & SKIP_HAY_AGAIN ? SKIPPED_HAY : step & SKIP_HAY_AFTER_NEEDLE ? SKIPPED_NEEDLE : DIAGONAL;
      j -= 1;
    } else {
      if (j > 0 && hay.charCodeAt(j - 1) === needle.charCodeAt(i - 1)) places[i - 1] = j - 1;
      state = step & 3;
      i -= 1;
      j -= 1;
    }
  }
  return places;
}
