import type { Site } from './site.ts';

/** A content script as the manifest declares it for the extension's own sites. */
export interface DeclaredScript {
  readonly js: readonly string[];
  /** Only addresses that fit one of these; all of a site's where there is none. */
  readonly includeGlobs: readonly string[];
  /** In frames of a page too. */
  readonly allFrames: boolean;
  readonly runAt: 'document_start' | 'document_end' | 'document_idle';
}

/** The same, as a browser registers it for further sites. */
export interface SiteScript extends Omit<DeclaredScript, 'includeGlobs'> {
  readonly id: string;
  readonly matches: readonly string[];
}

/**
 * What to register so that the extension works on the sites that were granted as it does on its own:
 * the scripts of the manifest. None where no site was granted.
 */
export function siteScripts(
  declared: readonly DeclaredScript[],
  sites: readonly Site[],
): SiteScript[] {
  if (sites.length === 0) return [];
  return declared.map(({ js, includeGlobs, allFrames, runAt }) => ({
    // By its name, so that an update of the extension changes the script and adds none.
    id: js.join('+'),
    js,
    allFrames,
    runAt,
    matches: sites.flatMap((site) => matchesOf(site, includeGlobs)),
  }));
}

/** Registered scripts have no globs: each becomes the path of a pattern. */
function matchesOf({ pattern }: Site, globs: readonly string[]): string[] {
  if (globs.length === 0) return [pattern];
  const site = pattern.slice(0, -'*'.length);
  return globs.map((glob) => site + glob.replace(/^\*\/?/u, '*'));
}

/** How to come from the scripts that are registered to those that should be, by their ids. */
export interface ScriptChanges {
  readonly register: readonly SiteScript[];
  readonly update: readonly SiteScript[];
  readonly unregister: readonly string[];
}

/** @param registered the ids of all scripts that the extension has registered */
export function scriptChanges(
  registered: readonly string[],
  wanted: readonly SiteScript[],
): ScriptChanges {
  const isRegistered = ({ id }: SiteScript): boolean => registered.includes(id);
  return {
    register: wanted.filter((script) => !isRegistered(script)),
    update: wanted.filter(isRegistered),
    unregister: registered.filter((id) => wanted.every((script) => script.id !== id)),
  };
}
