import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../ui/Icon';
import { type MessageKey, useMessages } from '../ui/messages';
import type { LibraryAddress, LibraryView } from './library-address';
import type { LibraryProps } from './library-props';

type Props = Pick<LibraryProps, 'address' | 'onAddress' | 'urls'> & { readonly children?: ComponentChildren };

const VIEWS: readonly (readonly [LibraryView, MessageKey])[] = [
  ['articles', 'viewArticles'],
  ['notes', 'viewNotes'],
  ['speakers', 'viewSpeakers'],
  ['figures', 'viewFigures'],
  ['tags', 'viewTags'],
  ['charts', 'viewCharts'],
];

/** The top of the library: its views, which keep the words searched for, and the ways to other pages. */
export function LibraryHead({ address, onAddress, urls, children }: Props) {
  const t = useMessages();
  const to = (view: LibraryView): LibraryAddress => ({
    ...address,
    view,
    sort: 'match',
    speaker: '',
  });
  const link = (view: LibraryView, label: string, icon?: IconName) => (
    <a
      key={view}
      class={icon ? 'button button--labelled' : 'views__view'}
      href={urls.library(to(view))}
      aria-current={address.view === view ? 'page' : undefined}
      aria-label={label}
      onClick={(event) => {
        // With a key held the browser opens a tab or a window, as for any link.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onAddress(to(view));
      }}
    >
      {icon && <Icon name={icon} />}
      <span class={icon ? 'button__label' : undefined}>{label}</span>
    </a>
  );
  return (
    <header class="library__head">
      <div class="library__top">
        <h1>{t('libraryTitle')}</h1>
        <nav class="library__ways" aria-label={t('toolbarWays')}>
          {link('bin', t('binTitle'), 'delete')}
          <a class="button button--labelled" href={urls.transfer} aria-label={t('transferTitle')}>
            <Icon name="export" />
            <span class="button__label">{t('transferTitle')}</span>
          </a>
          <a class="button button--labelled" href={urls.settings} aria-label={t('settingsTitle')}>
            <Icon name="settings" />
            <span class="button__label">{t('settingsTitle')}</span>
          </a>
        </nav>
      </div>
      <nav class="views" aria-label={t('viewsLabel')}>
        {VIEWS.map(([view, key]) => link(view, t(key)))}
      </nav>
      {children}
    </header>
  );
}
