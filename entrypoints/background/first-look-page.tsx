import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FirstLook } from '../../components/reader/FirstLook';
import { MessagesContext, type Translate } from '../../components/ui/messages';
import type { FirstLook as Look } from '../../lib/model/first-look';
import { type Appearance, measuresOf, themeOf } from '../mount/appearance';

/**
 * The page of the reading view as it is built, with the first look in it: what `reader-head` and `main` would make of it, ready to
 * be painted before they are loaded. They find it there and go on with it. Preact's own renderer writes it (4 kB gzipped), so that
 * one component draws the look in both places.
 *
 * @param built the HTML of `reader.html`, its styles inside it
 */
export function firstLookPage(
  built: string,
  look: Look,
  { theme, reading }: Omit<Appearance, 'language'>,
  t: Translate,
): string {
  const root = renderToString(
    h('html', {
      lang: t('localeTag'),
      'data-theme': themeOf(theme),
      'data-font': reading.font,
      style: measuresOf(reading),
    }),
  );
  const title = renderToString(<title>{`${look.meta.title} · ${t('extName')}`}</title>);
  const app = renderToString(
    <div id="app">
      <MessagesContext.Provider value={t}>
        <FirstLook look={look} />
      </MessagesContext.Provider>
    </div>,
  );
  const parts: readonly (readonly [RegExp, string])[] = [
    [/<html[^>]*>/, root.replace('</html>', '')],
    [/<title>[^<]*<\/title>/, title],
    [/<div id="app"><\/div>/, app],
    // What it does before the first paint is done.
    [/<script (?=src="\/reader-head\.js")/, '<script defer '],
  ];
  return parts.reduce((html, [place, part]) => {
    if (!place.test(html)) throw new Error(`The page of the reading view has no ${place.source}.`);
    return html.replace(place, () => part);
  }, built);
}
