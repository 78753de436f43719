/** A picture of one colour, 96 pixels by 96. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAGAAAABgCAIAAABt+uBvAAAAjklEQVR42u3QMQ0AAAgDsAlDBLKRhQNOriZV0EwXhygQJEiQIEGCBAlCkCBBggQJEiQIQYIECRIkSJAgBAkSJEiQIEGCBCFIkCBBggQJEoQgQYIECRIkSBCCBAkSJEiQIEGCECRIkCBBggQJQpAgQYIECRIkCEGCBAkSJEiQIEEIEiRIkCBBggQhSJCgPwv0/tLCSj3a6wAAAABJRU5ErkJggg==',
  'base64',
);

/** A page in the 2019 template of www.wzljl.cn with the given title and paragraphs, for cases no fixture has. */
export const articlePage = (title: string, paragraphs: readonly string[]): string =>
  pageOf(title, paragraphs.map(lineOf));

/** The same with a picture, its caption and a table of fares between its first and its other paragraphs. */
export const pageWithTable = (title: string, [first = '', ...others]: readonly string[]): string =>
  pageOf(title, [
    lineOf(first),
    '<p align="center"><img src="http://www.wzljl.cn/pic/bus.jpg" width="400" height="260" /></p>',
    '<p align="center"><span>首班车驶出总站。</span></p>',
    '<table border="1"><tr><td>线路</td><td>班次</td><td>票价</td></tr><tr><td>东线</td><td>每天18班</td><td>2元</td></tr><tr><td>西线</td><td>每天16班</td><td>3元</td></tr></table>',
    ...others.map(lineOf),
  ]);

const lineOf = (text: string): string => `<p><span>${text}</span></p>`;

function pageOf(title: string, body: readonly string[]): string {
  return `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${title}-梧州零距离网</title></head><body>
<table><tr><td>您的位置：<a href="http://www.wzljl.cn/">梧州零距离网</a>&gt;&gt; <a href="http://www.wzljl.cn/node_440.htm">聚焦梧州</a> &gt;&gt;正文</td></tr></table>
<table>
<tr><td align="center" class="zbt">${title}</td></tr>
<tr><td align="center" class="z03">2019-12-03 10:20&nbsp;&nbsp;&nbsp; <span>梧州零距离网-梧州日报</span>&nbsp;&nbsp;&nbsp;<span>记者 谢春江</span></td></tr>
<tr><td>
${body.join('\n')}
</td></tr>
<tr><td align="right">编辑：钟晓岚</td></tr>
</table>
</body></html>`;
}
