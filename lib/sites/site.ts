/** A host that the reader may allow, and has the page's own port only where it is part of the name. */
export interface Site {
  /** As a person reads it, `books.example.org`; names in other scripts as the browser writes them. */
  readonly host: string;
  /** The match pattern of its pages, over http and https: what a browser is asked for. */
  readonly pattern: string;
}

const WEB_PAGE = /^https?:\/\/(?:[^/?#@]*@)?(\[[\da-f:.]+\]|[^/?#:@[\]*]+)(?::\d*)?(?:[/?#]|$)/iu;
const PATTERN = /^(?:\*|https?):\/\/(\*\.)?([^/*]+)\/\*$/u;

/** The site of a web page's address; null for all that is no web page, such as the browser's own. */
export function siteOf(address: string): Site | null {
  const host = WEB_PAGE.exec(address)?.[1]?.toLowerCase();
  return host === undefined ? null : siteNamed(host);
}

const siteNamed = (host: string): Site => ({ host, pattern: `*://${host}/*` });

/**
 * The sites among the match patterns that a browser has granted, by name; those that the extension
 * has of itself are left out, and so are patterns for more than one host.
 *
 * @param home the patterns of the extension's own sites
 */
export function grantedSites(patterns: readonly string[], home: readonly string[]): Site[] {
  const hosts = new Set<string>();
  for (const pattern of patterns) {
    const [, below, host] = PATTERN.exec(pattern) ?? [];
    if (host === undefined || below !== undefined || home.includes(pattern)) continue;
    if (!isHome(host, home)) hosts.add(host);
  }
  return [...hosts].sort().map(siteNamed);
}

/** Whether a host is one of the extension's own, or below one of them. */
export function isHome(host: string, home: readonly string[]): boolean {
  return home.some((pattern) => {
    const [, below, own] = PATTERN.exec(pattern) ?? [];
    if (own === undefined) return false;
    return host === own || (below !== undefined && host.endsWith(`.${own}`));
  });
}
