import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { readFileSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { selfSignedCertificate } from './certificate';

export interface Resource {
  readonly body: string | Buffer;
  /** Media type; `text/html; charset=utf-8` where left out. */
  readonly type?: string;
  readonly status?: number;
}

export interface Contact {
  readonly host: string;
  /** Path and query; empty for a connection that was refused before it could say what it wanted. */
  readonly path: string;
  /** Whether the host is one of the fixtures'. */
  readonly known: boolean;
}

/**
 * The internet as the browsers under test see it: an HTTP proxy on a local port that answers for invented hosts, over
 * http and https alike, and refuses all others. It writes down every host that a browser tried to reach.
 */
export interface Site {
  /** `http://127.0.0.1:PORT` */
  readonly proxy: string;
  readonly port: number;
  /** Puts a resource at an address, or replaces the one there; the scheme and port do not matter. */
  put(url: string, resource: Resource | string): void;
  /** Puts a page's file at the address that the page itself calls canonical, and returns that address. */
  putPage(file: string): string;
  /** Every request so far, in order. */
  contacts(): readonly Contact[];
  close(): Promise<void>;
}

const notFound: Resource = { status: 404, body: '<!doctype html><title>404</title><p>Not found.' };

/** Starts the proxy on a free port. */
export async function startSite(): Promise<Site> {
  const resources = new Map<string, Map<string, Resource>>();
  const contacts: Contact[] = [];
  const sockets = new Set<Socket>();

  const respond = (host: string, path: string, response: ServerResponse) => {
    const paths = resources.get(host);
    contacts.push({ host, path, known: paths !== undefined });
    const found = paths?.get(path) ?? paths?.get(path.replace(/\?.*$/, '')) ?? notFound;
    response.writeHead(paths === undefined ? 502 : (found.status ?? 200), {
      'content-type': found.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(found.body);
  };

  const secure = createTlsServer(selfSignedCertificate(new Date()), (request, response) =>
    respond(hostOf(request.headers.host ?? ''), request.url ?? '/', response),
  );
  const plain = createServer((request: IncomingMessage, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    respond(url.hostname, url.pathname + url.search, response);
  });
  plain.on('connect', (request: IncomingMessage, socket: Socket) => {
    socket.on('error', () => socket.destroy());
    const host = hostOf(request.url ?? '');
    if (!resources.has(host)) {
      contacts.push({ host, path: '', known: false });
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    secure.emit('connection', socket);
  });
  // A browser that is closed in the middle of a handshake is no fault of the test.
  secure.on('tlsClientError', (_error, socket) => socket.destroy());
  plain.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  const { port } = plain.address() as AddressInfo;

  const site: Site = {
    proxy: `http://127.0.0.1:${port}`,
    port,
    put(url, resource) {
      const { hostname, pathname, search } = new URL(url);
      const paths = resources.get(hostname) ?? new Map<string, Resource>();
      paths.set(pathname + search, typeof resource === 'string' ? { body: resource } : resource);
      resources.set(hostname, paths);
    },
    putPage(file) {
      const html = readFileSync(file, 'utf8');
      const url = canonicalAddress(html);
      if (url === null) throw new Error(`${file} names no canonical address`);
      site.put(url, html);
      return url;
    },
    contacts: () => [...contacts],
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => plain.close(resolve));
    },
  };
  return site;
}

function hostOf(authority: string): string {
  return authority.replace(/:\d+$/, '');
}

function canonicalAddress(html: string): string | null {
  const link = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i.exec(html)?.[0];
  return /\bhref=["']([^"']+)["']/i.exec(link ?? '')?.[1] ?? null;
}
