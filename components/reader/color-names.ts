import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Color } from '../../lib/model/annotation';
import type { Settings } from '../../lib/model/settings';
import { useMessages } from '../ui/messages';
import { COLOR_NAMES } from './colors';

/** What the user calls the colours; the view provides it, so that every highlight and button says the same. */
export const ColorMeaningsContext = createContext<Settings['colorMeanings']>({});

/** Names a colour as the user does, else by how it looks; `withMeaning` adds what it stands for: 待核实（还要再问一次）. */
export function useColorName(): (color: Color, withMeaning?: boolean) => string {
  const t = useMessages();
  const meanings = useContext(ColorMeaningsContext);
  return (color, withMeaning = false) => {
    const { name = '', meaning = '' } = meanings[color] ?? {};
    const called = name.trim() || t(COLOR_NAMES[color]);
    return withMeaning && meaning.trim() !== '' ? t('colorWithMeaning', called, meaning.trim()) : called;
  };
}
