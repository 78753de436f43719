const KEY = 'wzljl.cn/content/2020-02/10/content_336901.htm';

/** Addresses with their keys: [address, key, what it shows]. */
export const URL_KEY_CASES: readonly (readonly [url: string, key: string, reason: string])[] = [
  ['http://www.wzljl.cn/content/2020-02/10/content_336901.htm', KEY, 'a plain address'],
  ['https://www.wzljl.cn/content/2020-02/10/content_336901.htm', KEY, 'https'],
  ['http://wzljl.cn/content/2020-02/10/content_336901.htm', KEY, 'without www'],
  ['http://WWW.Wzljl.CN:80/content/2020-02/10/content_336901.htm', KEY, 'host in capitals, standard port'],
  ['http://www.wzljl.cn/content/2020-02/10/content_336901.htm#comment', KEY, 'a hash'],
  ['http://www.wzljl.cn/content/2020-02/10/content_336901.htm#:~:text=x', KEY, 'a text fragment'],
  ['http://www.wzljl.cn/content/2020-02/10/content_336901_3.htm', KEY, 'a further page'],
  ['http://www.wzljl.cn/content/2020-02/10/content_336901_0.htm', KEY, 'all pages in one'],
  ['http://www.wzljl.cn/content/2020-02/10/content_336901.htm?', KEY, 'an empty query'],
  [
    'http://www.wzljl.cn/content/2020-02/10/content_336901.htm?from=timeline&isappinstalled=0',
    KEY,
    'shared in WeChat',
  ],
  [
    'http://www.wzljl.cn/content/2020-02/10/content_336901.htm?UTM_Source=a&utm_medium=b&spm=1.2',
    KEY,
    'campaigns',
  ],
  ['http://news.example/a/', 'news.example/a', 'a closing slash'],
  ['http://news.example/', 'news.example', 'a home page'],
  ['http://news.example/a?b=2&a=1', 'news.example/a?a=1&b=2', 'parameters in another order'],
  [
    'http://news.example/?id=7&utm_source=x',
    'news.example?id=7',
    'the parameter that names the article stays',
  ],
  ['http://news.example/list?from=20', 'news.example/list?from=20', 'a `from` that is a number of rows'],
  ['http://news.example/?q=%d6%d0', 'news.example?q=%D6%D0', 'GBK escapes stay as they are, in capitals'],
  ['http://news.example/?q=%CE%C4', 'news.example?q=%CE%C4', 'other GBK escapes give another key'],
  ['http://news.example/中文', 'news.example/%E4%B8%AD%E6%96%87', 'a path in Chinese'],
  ['http://news.example:8080/a', 'news.example:8080/a', 'another port is another site'],
  ['http://m.news.example/a', 'm.news.example/a', 'another host is another site'],
  ['http://news.example/content_12.html', 'news.example/content_12.html', 'a first page'],
  ['http://news.example/2020_2.html', 'news.example/2020_2.html', 'a number that is no page'],
  ['file:///home/a.htm#x', 'file:///home/a.htm', 'a local file'],
  ['not a url', 'not a url', 'what is no address'],
  ['', '', 'nothing'],
];
