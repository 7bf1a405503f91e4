import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fetchPage } from './fetch-page';

let server: Server;
let shop = '';
const asked: { method: string | undefined; url: string | undefined; headers: IncomingHttpHeaders }[] = [];

/** Bytes that are no text in any encoding. */
const PDF = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\x00\xff';

const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/impressum': (response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Set-Cookie': 'seen=1' })
      .end('<p>Müller AG</p>'),
  '/latin': (response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end(Buffer.from('<meta charset="iso-8859-1"><p>M\u00fcller</p>', 'latin1')),
  '/strange-letters': (response) =>
    response.writeHead(200, { 'Content-Type': 'text/html; charset=klingon' }).end('<p>text</p>'),
  '/off': (response) => response.writeHead(302, { Location: 'http://elsewhere.example/' }).end(),
  '/moved': (response) => response.writeHead(301, { Location: '/impressum' }).end(),
  '/refused': (response) => response.writeHead(403).end('no'),
  '/broken': (response) => response.writeHead(500).end('no'),
  '/agb.pdf': (response) =>
    response.writeHead(200, { 'Content-Type': 'application/pdf' }).end(Buffer.from(PDF, 'latin1')),
  '/agb-as-html': (response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(Buffer.from(PDF, 'latin1')),
  '/page-called-pdf': (response) =>
    response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('<p>Wartung</p>'),
  '/huge.pdf': (response) =>
    response.writeHead(200, { 'Content-Type': 'application/pdf' }).end(`${PDF}${'x'.repeat(200_000)}`),
  '/picture': (response) => response.writeHead(200, { 'Content-Type': 'image/png' }).end('png'),
  '/huge': (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(64_000)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
  '/drip': (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    const drip = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(drip));
  },
  '/silent': () => {},
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ method: request.method, url: request.url, headers: request.headers });
    const answer = ANSWERS[request.url ?? ''];
    if (answer) answer(response);
    else response.writeHead(404).end('nothing');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  shop = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
});

const from = (path: string, limits = { time: 4_000, bytes: 100_000 }) =>
  fetchPage(`${shop}${path}`, `${shop}/kasse`, limits);

test('a page of the shop comes as text, asked for without cookies and without referrer', async () => {
  expect(await from('/impressum')).toEqual({ result: 'read', text: '<p>Müller AG</p>', file: null });
  await from('/impressum');
  expect(asked).toHaveLength(2);
  for (const { method, headers } of asked) {
    expect(method).toBe('GET');
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  }
});

test('letters are read as the page says they are written', async () => {
  expect((await from('/latin')).text).toContain('Müller');
  expect((await from('/strange-letters')).text).toBe('<p>text</p>');
});

test('no redirect is followed, on the site or off it', async () => {
  expect(await from('/off')).toEqual({ result: 'redirected', text: null, file: null });
  expect(await from('/moved')).toEqual({ result: 'redirected', text: null, file: null });
  expect(asked.map(({ url }) => url)).toEqual(['/off', '/moved']);
});

test('a page that is not there, refused or broken is told apart', async () => {
  expect((await from('/nothing-here')).result).toBe('not-found');
  expect((await from('/refused')).result).toBe('refused');
  expect((await from('/broken')).result).toBe('refused');
});

test('a PDF is handed on as it came, whatever the server calls it; other files are dropped', async () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  expect(await from('/agb.pdf')).toEqual({ result: 'pdf', text: null, file: bytes(PDF) });
  expect(await from('/agb-as-html')).toEqual({ result: 'pdf', text: null, file: bytes(PDF) });
  expect(await from('/picture')).toEqual({ result: 'not-text', text: null, file: null });
  expect(await from('/page-called-pdf')).toEqual({ result: 'not-text', text: null, file: null });
});

test('a part of a PDF is none', async () => {
  expect(await from('/huge.pdf')).toEqual({ result: 'pdf-too-large', text: null, file: null });
});

test('a page without end is cut at the limit and not waited for', async () => {
  const { result, text } = await from('/huge');
  expect(result).toBe('cut');
  expect(text).toHaveLength(100_000);
});

test('a page that drips or never answers is given up', async () => {
  expect(await from('/drip', { time: 300, bytes: 100_000 })).toEqual({
    result: 'too-slow',
    text: null,
    file: null,
  });
  expect(await from('/silent', { time: 300, bytes: 100_000 })).toEqual({
    result: 'too-slow',
    text: null,
    file: null,
  });
});

test('a server that is not there is no exception', async () => {
  expect((await fetchPage('http://127.0.0.1:9/agb', 'http://127.0.0.1:9/')).result).toBe('unreachable');
});

test('nothing but the shop in front is asked, and a safe shop never in the clear', async () => {
  for (const [address, front] of [
    [`${shop}/impressum`, 'https://luminaires.ch/'],
    [`${shop.replace('127.0.0.1', 'localhost')}/impressum`, `${shop}/`],
    ['http://luminaires.ch/agb', 'https://luminaires.ch/'],
    ['https://user:word@luminaires.ch/agb', 'https://luminaires.ch/'],
    ['https://two.myshopify.com/agb', 'https://one.myshopify.com/'],
    ['https://ebanking.luminaires.ch/', 'https://luminaires.ch/'],
    ['file:///etc/hosts', 'https://luminaires.ch/'],
    ['javascript:1', 'https://luminaires.ch/'],
  ] as const)
    expect((await fetchPage(address, front)).result, address).toBe('not-this-shop');
  expect(asked).toEqual([]);
});
