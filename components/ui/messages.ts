import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/zh_CN/messages.json';

export type MessageKey = keyof typeof messages;

/**
 * Looks a text of the interface up in the user's language; `$1`, `$2` … in it are replaced by the substitutions.
 * An entrypoint provides it, so that components know neither the browser nor the language.
 */
export type Translate = (key: MessageKey, ...substitutions: readonly (string | number)[]) => string;

export const MessagesContext = createContext<Translate>((key) => key);
export const useMessages = (): Translate => useContext(MessagesContext);
