import type { Command } from '../../lib/model/shortcuts';
import type { MessageKey } from '../ui/messages';

type Group = {
  readonly title: MessageKey;
  readonly commands: readonly (readonly [Command, MessageKey])[];
};

/** Every command once, in the order in which a reader needs them, with what it does. */
export const COMMAND_GROUPS: readonly Group[] = [
  {
    title: 'keysMove',
    commands: [
      ['nextParagraph', 'keyNextParagraph'],
      ['previousParagraph', 'keyPreviousParagraph'],
      ['nextNote', 'keyNextNote'],
      ['previousNote', 'keyPreviousNote'],
      ['nextFigure', 'figureNext'],
      ['previousFigure', 'figurePrevious'],
      ['nextStatement', 'statementNext'],
      ['previousStatement', 'statementPrevious'],
    ],
  },
  {
    title: 'keysSelect',
    commands: [
      ['nextSentence', 'keyNextSentence'],
      ['previousSentence', 'keyPreviousSentence'],
      ['extendSentence', 'keyExtendSentence'],
      ['shrinkSentence', 'keyShrinkSentence'],
      ['extendCharacter', 'keyExtendCharacter'],
      ['shrinkCharacter', 'keyShrinkCharacter'],
      ['startEarlier', 'keyStartEarlier'],
      ['startLater', 'keyStartLater'],
    ],
  },
  {
    title: 'keysMark',
    commands: [
      ['highlight', 'keyHighlight'],
      ['color1', 'colorYellow'],
      ['color2', 'colorGreen'],
      ['color3', 'colorBlue'],
      ['color4', 'colorPink'],
      ['color5', 'colorPurple'],
      ['note', 'keyNote'],
      ['adjust', 'keyAdjust'],
      ['merge', 'keyMerge'],
      ['copyCited', 'copyCited'],
      ['copyLink', 'copyLink'],
      ['remove', 'keyRemove'],
      ['undo', 'keyUndo'],
      ['redo', 'keyRedo'],
    ],
  },
  {
    title: 'keysView',
    commands: [
      ['listen', 'listen'],
      ['panel', 'keyPanel'],
      ['help', 'keyHelp'],
    ],
  },
];
