/** Notes as typed, with what stands in the file where that is something else. */
export const NOTE_CASES: readonly { readonly name: string; readonly note: string; readonly file?: string }[] =
  [
    { name: 'plain words', note: '为什么？' },
    { name: 'headings, lists and quotations', note: '# 想法\n\n- 一\n- 二\n\n> 引' },
    { name: 'a closed fence', note: '```js\nlet a;\n```\n后来' },
    { name: 'a fence within a longer one', note: '````\n```\n````' },
    { name: 'inline HTML', note: '一<br>二 <u>线</u>' },
    { name: 'HTML that ends with its paragraph', note: '<div>\n块\n</div>' },
    { name: 'a code span of three backticks at the start of a line', note: '```code``` 之后' },
    { name: 'a code span in a list', note: '- ```code``` 之后' },
    { name: 'an indented first line', note: '    code' },
    { name: 'empty lines around it', note: '\n \n一\n\n', file: '一' },
    { name: 'line ends of Windows', note: '一\r\n二\r三', file: '一\n二\n三' },
    { name: 'a fence left open', note: '看：\n```\ncode', file: '看：\n```\ncode\n```' },
    { name: 'a fence of tildes left open', note: '~~~~ a`b\n~~~', file: '~~~~ a`b\n~~~\n~~~~' },
    { name: 'a fence in a list', note: '- ```\n  code', file: '````\n- ```\n  code\n````' },
    { name: 'a comment left open', note: '<!-- 暗', file: '```\n<!-- 暗\n```' },
    { name: 'a script', note: '1. <script>\n', file: '```\n1. <script>\n```' },
    { name: 'a fence within HTML', note: '<div>\n```\n\n```', file: '````\n<div>\n```\n\n```\n````' },
    { name: 'our own marker', note: '<!-- lingju:end 1 -->', file: '<\\!-- lingju:end 1 -->' },
    { name: 'half a surrogate pair', note: '坏\ud83d字', file: '坏\ufffd字' },
  ];
