/** Functions that run inside a page: each must be complete in itself, since only its source text gets there. */

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** How a person names an element: its role and what it is called; or a selector where there is no name. */
export type Target =
  | { readonly role: Role; readonly name: string | null; readonly within?: string }
  | { readonly css: string };

export type Role =
  | 'button'
  | 'link'
  | 'textbox'
  | 'combobox'
  | 'checkbox'
  | 'radio'
  | 'switch'
  | 'slider'
  | 'tab'
  | 'menuitem'
  | 'dialog'
  | 'heading'
  | 'region'
  | 'listitem'
  | 'article'
  | 'status';

/** The box of the one visible element meant by `target`, scrolled into view; null when there is none. */
export function boxOf(target: Target): Box | null {
  const native: Record<Role, string> = {
    button: 'button, summary, input[type=submit]',
    link: 'a[href]',
    textbox: 'textarea, input:not([type]), input[type=text], input[type=search], [contenteditable=true]',
    combobox: 'select',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    switch: 'input[type=checkbox][role=switch]',
    slider: 'input[type=range]',
    tab: '[role=tab]',
    menuitem: '[role=menuitem]',
    dialog: 'dialog[open]',
    heading: 'h1, h2, h3, h4',
    region: 'section, aside',
    listitem: 'li',
    article: 'article',
    status: 'output',
  };
  const textOf = (ids: string | null) =>
    (ids ?? '')
      .split(/\s+/)
      .map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? '')))
      .join(' ');
  const nameOf = (element: Element) => {
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : [];
    const names = [
      textOf(element.getAttribute('aria-labelledby')),
      element.getAttribute('aria-label'),
      labels.map((label) => label.textContent).join(' '),
      element.textContent,
      element.getAttribute('title'),
      element.getAttribute('placeholder'),
    ];
    return (names.find((name) => name?.trim()) ?? '').replace(/\s+/g, ' ').trim();
  };
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const found =
    'css' in target
      ? [...document.querySelectorAll(target.css)].find(isShown)
      : [...document.querySelectorAll(`${native[target.role]}, [role=${target.role}]`)]
          .filter((element) => target.within === undefined || element.closest(target.within) !== null)
          .filter((element) => element.getAttribute('role') === target.role || !element.hasAttribute('role'))
          .filter((element) => target.name === null || nameOf(element).includes(target.name))
          .sort((a, b) => nameOf(a).length - nameOf(b).length)
          .find(isShown);
  if (found === undefined) return null;
  found.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x, y, width, height };
}

/**
 * Start and end of a stretch of visible text within the elements of `css`, as points inside its first and last character,
 * scrolled into view; null when the text is not there.
 */
export function endsOfText(text: string, css: string): { start: Box; end: Box } | null {
  for (const element of document.querySelectorAll(css)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const at = nodes
      .map((node) => node.data)
      .join('')
      .indexOf(text);
    if (at < 0) continue;
    const character = (offset: number) => {
      let rest = offset;
      for (const node of nodes) {
        if (rest < node.length) {
          const range = document.createRange();
          range.setStart(node, rest);
          range.setEnd(node, rest + 1);
          return range;
        }
        rest -= node.length;
      }
      return null;
    };
    const first = character(at);
    const last = character(at + text.length - 1);
    if (first === null || last === null) continue;
    first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = (range: Range) => {
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    };
    return { start: box(first), end: box(last) };
  }
  return null;
}
