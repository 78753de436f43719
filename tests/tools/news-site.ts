import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { photo } from './photo';
import { root } from './source-files';

/** Bytes are sent as they are: the page itself names its charset, as the real ones do. */
export type SitePage = {
  readonly body: string | Uint8Array;
  readonly status?: number;
  /** Media type; HTML unless it is given. */
  readonly type?: string;
};

/**
 * A local server that answers for every host: through a browser's host rules, as its HTTP proxy, or directly with the
 * whole address as path (`http://127.0.0.1:PORT/http://www.wzljl.cn/…`).
 */
export type NewsSite = {
  readonly port: number;
  /** Every address asked for since the start, in order. */
  readonly requests: readonly string[];
  /** The addresses of all pages. */
  readonly urls: () => readonly string[];
  /** Puts a page at an address, or changes it there. */
  readonly put: (url: string, page: SitePage) => void;
  /** Puts the fixture back that belongs at an address, or nothing. */
  readonly reset: (url: string) => void;
  /** Lets requests for an address wait until the returned function is called. */
  readonly hold: (url: string) => () => void;
  /** Refuses all connections, as without a network, until `goOnline`. */
  readonly goOffline: () => Promise<void>;
  readonly goOnline: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const FIXTURES = join(root, 'tests', 'fixtures', 'pages');

/** Host, path and query: the scheme and the fragment do not matter here. */
function keyOf(url: string): string {
  const { host, pathname, search } = new URL(url);
  return host + pathname + search;
}

/** The fixture pages, each at the address that its `meta.json` names. */
function fixturePages(): Map<string, SitePage> {
  const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(
    folders.map(({ name }) => {
      const meta: unknown = JSON.parse(readFileSync(join(FIXTURES, name, 'meta.json'), 'utf8'));
      const body = readFileSync(join(FIXTURES, name, 'source.html'));
      return [keyOf((meta as { url: string }).url), { body }];
    }),
  );
}

const NOT_FOUND: SitePage = {
  status: 404,
  body: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>404</title></head><body>
<p>您访问的页面不存在或已被删除。</p><p><a href="/">返回首页</a></p></body></html>`,
};

/** The address that a request means: in full from a proxy client or in the path, else with the host of its header. */
function addressOf(request: IncomingMessage): string {
  const target = (request.url ?? '/').replace(/^\/(?=https?:\/\/)/, '');
  return /^https?:\/\//.test(target) ? target : `http://${request.headers.host ?? 'localhost'}${target}`;
}

function send(response: ServerResponse, url: string, pages: ReadonlyMap<string, SitePage>): void {
  const { pathname } = new URL(url);
  response.setHeader('Cache-Control', 'no-store');
  // Shared links carry parameters that the site ignores.
  const known = pages.get(keyOf(url)) ?? pages.get(keyOf(url.replace(/\?.*$/, '')));
  if (!known && /\.(?:jpe?g|png|gif)$/i.test(pathname)) {
    response.setHeader('Content-Type', 'image/svg+xml');
    response.end(photo(pathname));
    return;
  }
  const page = known ?? NOT_FOUND;
  response.statusCode = page.status ?? 200;
  response.setHeader('Content-Type', page.type ?? 'text/html');
  response.end(page.body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

/** Closes the door and hangs up on everybody inside. */
function hangUp(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Starts the site with all fixture pages, on a free port unless one is given. */
export async function startNewsSite(port = 0): Promise<NewsSite> {
  const fixtures = fixturePages();
  const pages = new Map(fixtures);
  const requests: string[] = [];
  const held = new Map<string, Promise<void>>();
  const server = createServer(async (request, response) => {
    const url = addressOf(request);
    requests.push(url);
    await held.get(keyOf(url));
    send(response, url, pages);
  });
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  const goOffline = () => (server.listening ? hangUp(server) : Promise.resolve());
  return {
    port: actual,
    requests,
    urls: () => [...pages.keys()].map((key) => `http://${key}`),
    put: (url, page) => void pages.set(keyOf(url), page),
    reset: (url) => {
      const key = keyOf(url);
      const fixture = fixtures.get(key);
      if (fixture === undefined) pages.delete(key);
      else pages.set(key, fixture);
    },
    hold: (url) => {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      held.set(keyOf(url), released);
      return () => {
        held.delete(keyOf(url));
        release();
      };
    },
    goOffline,
    goOnline: () => (server.listening ? Promise.resolve() : listen(server, actual)),
    close: goOffline,
  };
}
