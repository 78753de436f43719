import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type NewsSite, startNewsSite } from './news-site';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';

type Reply = {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
};

/** Asks as a browser does: a path with a host header, or a whole address as a proxy client sends it. */
function ask(site: NewsSite, path: string, host = 'www.wzljl.cn'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = { port: site.port, host: '127.0.0.1', path, headers: { host }, agent: false };
    const call = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    call.on('error', reject);
    call.end();
  });
}

describe('the news site', () => {
  let site: NewsSite;
  beforeEach(async () => {
    site = await startNewsSite();
  });
  afterEach(() => site.close());

  it('answers by host, as a proxy, and directly', async () => {
    const replies = [
      await ask(site, new URL(MARKET).pathname),
      await ask(site, MARKET, 'anything.example'),
      await ask(site, `/${MARKET}`, '127.0.0.1'),
    ];
    for (const reply of replies) expect(reply).toMatchObject({ status: 200, type: 'text/html' });
    expect(new Set(replies.map((reply) => reply.body)).size).toBe(1);
    expect(site.requests).toEqual([MARKET, MARKET, MARKET]);
  });

  it('knows a shared link, but not the same path on another host', async () => {
    expect((await ask(site, `${MARKET}?from=timeline&isappinstalled=0`)).status).toBe(200);
    expect((await ask(site, new URL(MARKET).pathname, 'www.mirror.example')).status).toBe(404);
  });

  it('draws the same picture for the same photo', async () => {
    const photo = 'http://www.wzljl.cn/attachement/jpg/site2/20191106/market.jpg';
    const first = await ask(site, photo);
    expect(first).toMatchObject({ status: 200, type: 'image/svg+xml' });
    expect((await ask(site, photo)).body).toBe(first.body);
  });

  it('changes a page and holds another back', async () => {
    site.put(MARKET, { body: 'changed', status: 500 });
    expect(await ask(site, MARKET)).toMatchObject({ status: 500, body: 'changed' });
    const release = site.hold(MARKET);
    let answered = false;
    const late = ask(site, MARKET).then(() => {
      answered = true;
    });
    await ask(site, '/node_440.htm');
    expect(answered).toBe(false);
    release();
    await late;
  });

  it('goes offline and comes back on the same port', async () => {
    await site.goOffline();
    await expect(ask(site, MARKET)).rejects.toThrow('ECONNREFUSED');
    await site.goOnline();
    expect((await ask(site, MARKET)).status).toBe(200);
  });
});
