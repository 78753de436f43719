/** Shapes on a 24 × 24 grid, drawn as lines in the colour of the text. */
const SHAPES = {
  back: 'M15 5l-7 7 7 7M8.5 12H20',
  library: 'M5 4v16M9 4v16M13 4v16M16.5 4.6l3.4 15',
  panel: 'M4 5h16v14H4zM14.5 5v14',
  note: 'M5 4h14v11l-5 5H5zM19 15h-5v5M8.5 9h7M8.5 13h4',
  export: 'M12 15V4M7.5 8.5L12 4l4.5 4.5M5 14v5h14v-5',
  keys: 'M3 7h18v10H3zM6.5 10.5h.01M10 10.5h.01M13.5 10.5h.01M17 10.5h.01M8 14h8',
  close: 'M6 6l12 12M18 6L6 18',
  delete: 'M5 7h14M10 7V4.5h4V7M7 7l1 12.5h8L17 7M10.5 11v5M13.5 11v5',
  previous: 'M6 15l6-6 6 6',
  next: 'M6 9l6 6 6-6',
  listen: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  here: 'M4 12h11M11 7.5l4.5 4.5-4.5 4.5M19.5 5v14',
  left: 'M14.5 5.5L8 12l6.5 6.5',
  right: 'M9.5 5.5L16 12l-6.5 6.5',
  plus: 'M12 5.5v13M5.5 12h13',
  minus: 'M5.5 12h13',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M15.3 15.3L20 20',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  reset: 'M4.5 9.5a8 8 0 1 1-.3 4.6M4 4.5v5h5',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  reading: 'M3 18l5-12 5 12M4.8 14h6.4M15 18l3-7 3 7M16.2 15.5h3.6',
  edit: 'M5 19l1-4L16 5l3 3L9 18zM13.5 7.5l3 3',
  highlight: 'M9 13.5L15.5 5l4.5 3.5-6.5 8.5-4 .5zM9.5 17.5l-1.5 2H4.5l4.5-6M12 20h8',
  tag: 'M4 4h8l8 8-8 8-8-8zM8.5 8.5h.01',
  link: 'M13 5h6v6M19 5l-8.5 8.5M10 6H5v13h13v-5',
} as const;

export type IconName = keyof typeof SHAPES;

/** Decoration only: the control around it carries the name. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
    <path d={SHAPES[name]} />
  </svg>
);
