/** The look of an exported page, for screen and paper, light and dark. */
export const WEB_PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1d1d1f; --soft: #5c5c61; --paper: #fffdf8; --line: #ddd6c8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e3dc; --soft: #a9a59b; --paper: #1b1b1d; --line: #3c3a36; } }
body { margin: 0; color: var(--ink); background: var(--paper); font: 18px/1.8 "Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", SimSun, serif; text-autospace: normal; line-break: strict; overflow-wrap: anywhere; }
main { max-width: 36em; margin: 0 auto; padding: 2em 1em 4em; }
h1, h2, .details, .caption, .tags, .kicker, .subtitle { line-height: 1.4; font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.6em; margin: .2em 0; } h2 { font-size: 1.15em; margin: 1.8em 0 .6em; }
.kicker, .subtitle, .details, .caption, .tags, .gap { color: var(--soft); font-size: .85em; }
article p { text-indent: 2em; text-align: justify; } article .caption, article .picture, article .item, article .gap { text-indent: 0; text-align: center; }
article .item { text-align: start; padding-inline-start: 1em; }
img { max-width: 100%; height: auto; } a { color: inherit; }
table { border-collapse: collapse; display: block; overflow-x: auto; } td { border: 1px solid var(--line); padding: .2em .6em; }
blockquote { margin: 1em 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--line); white-space: pre-line; }
aside { border: 1px solid var(--line); padding: 0 1em; margin: 1em 0; } .note { white-space: pre-wrap; text-indent: 0; }
mark { color: #1d1d1f; border-bottom: 2px solid; } .yellow { background: #fff0a8; } .green { background: #cdeec5; } .blue { background: #cfe3fb; } .pink { background: #fbd7e3; } .purple { background: #e4d9fa; }
sup { line-height: 0; } li { margin: 1em 0; }
`;
