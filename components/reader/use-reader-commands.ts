import type { RefObject } from 'preact';
import {
  COLORS,
  type Color,
  type Place,
  type PlacedAnnotation,
  placeOfAnchor,
} from '../../lib/model/annotation';
import type { Settings } from '../../lib/model/settings';
import { startOf } from '../../lib/view/dom/blocks';
import { spotAround } from '../../lib/view/dom/spots';
import { annotationOn } from '../../lib/view/touched';
import { useMessages } from '../ui/messages';
import { focusAnnotation, focusedAnnotation, stepAnnotation } from './focus-annotation';
import { focusBlock, focusedBlock } from './focus-block';
import { type MarksAt, markInFocus } from './marks-at';
import type { Annotating } from './use-annotating';
import { useKeyboardSelection } from './use-keyboard-selection';
import type { Panel } from './use-panel';
import type { Passage } from './use-passage';
import { type KeyHandlers, useReaderKeys } from './use-reader-keys';
import type { ToWaypoint } from './use-waypoints';

type Reading = {
  readonly body: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly settings: Settings;
  readonly annotations: readonly PlacedAnnotation[];
  readonly marksAt: MarksAt;
  readonly annotating: Annotating;
  readonly passage: Passage;
  readonly panel: Panel;
  /** Present while a new place is looked for: marking then gives that place. */
  readonly attaching: { readonly attach: (place: Place) => void; readonly cancel: () => void } | null;
  readonly onGo: ToWaypoint;
  readonly onListen: () => void;
  readonly onKeys: () => void;
};

/** Binds every command of the reading view to what it does; `lib/model/shortcuts` has their keys. */
export function useReaderCommands({
  body,
  text,
  settings,
  annotations,
  marksAt,
  annotating,
  passage,
  panel,
  attaching,
  onGo,
  onListen,
  onKeys,
}: Reading): void {
  const t = useMessages();
  const selection = useKeyboardSelection(body, text, annotating.say);
  const done = (act: () => void) => () => {
    act();
    return true;
  };

  /** What a key acts on: the selection, or else the figure, the quotation or the whole block, cell or picture that has the focus. */
  const withText = (act: (place: Place) => void) => (): boolean => {
    if (selection.isOverCells()) {
      annotating.say(t('selectionCells'));
      return true;
    }
    const block = body.current && focusedBlock(body.current);
    const whole = block?.textContent
      ? { start: startOf(block), end: startOf(block) + block.textContent.length }
      : null;
    const place =
      selection.selectedPlace() ?? markInFocus(marksAt)?.mark ?? whole ?? focusedSpot(body.current);
    if (!place) return false;
    act(place);
    clearSelection();
    return true;
  };
  /** The highlight that has the focus, or is on the mark that has it, unless something is selected. */
  const inHand = (): PlacedAnnotation | undefined => {
    if (selection.selectedPlace() !== null) return undefined;
    const id = focusedAnnotation(body.current);
    const focused = markInFocus(marksAt);
    return focused
      ? annotationOn(focused.mark, annotations)
      : annotations.find(({ annotation }) => annotation.id === id);
  };
  const withAnnotation = (act: (placed: PlacedAnnotation) => void, otherwise: () => boolean) => () => {
    const placed = inHand();
    if (placed) act(placed);
    return placed !== undefined || otherwise();
  };
  const move = (by: 1 | -1) => () => {
    clearSelection();
    selection.forget();
    return body.current !== null && focusBlock(body.current, by);
  };
  const goToNote = (by: 1 | -1) => () => {
    clearSelection();
    selection.forget();
    if (body.current && !stepAnnotation(body.current, by)) annotating.say(t('noMoreNotes'));
    return true;
  };
  const mark = (color: Color) => (place: Place) =>
    attaching ? attaching.attach(place) : annotating.highlight(place, color);
  const highlight = withText(mark(settings.color));
  const color = (index: number) => {
    const chosen = COLORS[index] ?? settings.color;
    return withAnnotation(
      ({ annotation }) => annotating.recolour(annotation.id, chosen),
      withText(mark(chosen)),
    );
  };

  /** The selection, or else the place of the highlight that has the focus. */
  const placeInHand = (): Place | null => {
    const anchor = inHand()?.anchor;
    return selection.selectedPlace() ?? (anchor ? placeOfAnchor(anchor) : null);
  };
  /** On a highlight: selects it, so that its ends can be moved; on a selection: fits the highlight there to it. */
  const adjust = (): boolean => {
    const span = selection.selected();
    const anchor = inHand()?.anchor;
    if (!span) return anchor !== undefined && !anchor?.spot && selection.select(anchor);
    const placed = passage.toFit(span);
    if (!placed) return false;
    passage.adjust(placed.annotation.id, span);
    clearSelection();
    if (body.current) focusAnnotation(body.current, placed.annotation.id);
    return true;
  };
  const merge = (): boolean => {
    const place = placeInHand();
    const merging = place ? passage.toMerge(place) : [];
    if (merging.length === 0) return false;
    passage.merge(merging);
    clearSelection();
    return true;
  };
  const copying = (copy: (place: Place) => void) => (): boolean => {
    const place = placeInHand();
    if (place) copy(place);
    return place !== null;
  };

  const handlers: KeyHandlers = {
    adjust,
    merge,
    copyCited: copying(passage.copyCited),
    copyLink: copying(passage.copyLink),
    nextParagraph: move(1),
    previousParagraph: move(-1),
    nextSentence: selection.nextSentence,
    previousSentence: selection.previousSentence,
    extendSentence: selection.extendSentence,
    shrinkSentence: selection.shrinkSentence,
    extendCharacter: selection.moveEnd(1),
    shrinkCharacter: selection.moveEnd(-1),
    startLater: selection.moveStart(1),
    startEarlier: selection.moveStart(-1),
    nextNote: goToNote(1),
    previousNote: goToNote(-1),
    nextFigure: () => onGo('figure', 1),
    previousFigure: () => onGo('figure', -1),
    nextStatement: () => onGo('statement', 1),
    previousStatement: () => onGo('statement', -1),
    highlight,
    color1: color(0),
    color2: color(1),
    color3: color(2),
    color4: color(3),
    color5: color(4),
    note: withAnnotation((placed) => annotating.openNote(placed, true), withText(annotating.addNote)),
    remove: withAnnotation(
      ({ annotation }) => annotating.remove(annotation.id),
      () => false,
    ),
    undo: done(annotating.undo),
    redo: done(annotating.redo),
    panel: done(() => (panel.isOpen && panel.hasFocus() ? panel.close() : panel.open())),
    listen: done(onListen),
    help: done(onKeys),
    Enter: ({ target }) => {
      const block = body.current && focusedBlock(body.current);
      return block !== null && target === block && highlight();
    },
    Escape: () => {
      if (selection.selectedPlace() !== null || selection.isOverCells()) clearSelection();
      else if (attaching) attaching.cancel();
      else return false;
      return true;
    },
  };
  useReaderKeys(handlers, settings);
}

const focusedSpot = (root: Element | null): Place | null =>
  root?.contains(document.activeElement) ? spotAround(document.activeElement) : null;

export const clearSelection = (): void => document.getSelection()?.removeAllRanges();
