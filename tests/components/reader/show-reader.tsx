import { configure, render } from '@testing-library/preact';
import * as parts from '../../../components/reader/parts-on-demand';
import { ReaderApp } from '../../../components/reader/ReaderApp';
import type { ReaderProps } from '../../../components/reader/reader-props';
import { MessagesContext } from '../../../components/ui/messages';
import { translate } from '../translate';
import { readerProps } from './sample';

// A loaded machine takes longer than the second that is usual.
configure({ asyncUtilTimeout: 10_000 });

// What a browser loads on a click is at hand.
await Promise.all(Object.values(parts).map((part) => part.load()));

/** Mounts the reading view in Chinese; `again` draws it with other props, as the store does after a change. */
export function showReader(more: Partial<ReaderProps> = {}) {
  const element = (props: Partial<ReaderProps>) => (
    <MessagesContext.Provider value={translate}>
      <ReaderApp {...readerProps(props)} />
    </MessagesContext.Provider>
  );
  const { container, rerender } = render(element(more));
  return { container, again: (props: Partial<ReaderProps>) => rerender(element(props)) };
}
