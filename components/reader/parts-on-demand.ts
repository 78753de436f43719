import { h } from 'preact';
import { onDemand } from '../hooks/on-demand';

/*
 * What is first needed on a click: the article shows sooner without it.
 */
export const AnnotationEditor = onDemand(() =>
  import('./AnnotationEditor').then((module) => module.AnnotationEditor),
);
/** What a highlight was on before its text changed. */
export const ChangedQuote = onDemand(() => import('./ChangedQuote').then((module) => module.ChangedQuote));
export const ChangesDialog = onDemand(() => import('./ChangesDialog').then((module) => module.ChangesDialog));
/** Stands above the text: whoever knows that it will be shown loads it before. */
export const ChangesNotice = onDemand(() => import('./ChangesNotice').then((module) => module.ChangesNotice));
export const KeysDialog = onDemand(() => import('./KeysDialog').then((module) => module.KeysDialog));
export const Lightbox = onDemand(() => import('./Lightbox').then((module) => module.Lightbox));
/** Reads Markdown, for notes that have any; until it is there a note shows as it was typed. */
export const NoteMarkdown = onDemand(
  () => import('./NoteMarkdown').then((module) => module.NoteMarkdown),
  ({ note, drawText }) => h('span', null, drawText?.(note) ?? note),
);
export const ReadingSheet = onDemand(() => import('./ReadingSheet').then((module) => module.ReadingSheet));
export const RemovalsDialog = onDemand(() =>
  import('./RemovalsDialog').then((module) => module.RemovalsDialog),
);
export const SpeakerDialog = onDemand(() => import('./SpeakerDialog').then((module) => module.SpeakerDialog));
