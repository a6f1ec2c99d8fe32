const ABSOLUTE = /^[a-z][a-z\d+.-]*:/iu;
/** Scheme and host, then the path up to its last slash. */
const BASE = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*\/)?[^/?#]*(?:[?#].*)?$/isu;

/**
 * The address that a reference in a document leads to, as a browser resolves it; null where it
 * leads out of the document's site or is no address of a file.
 *
 * @param document the document's own address: a URL, or a path with `/`
 */
export function resolveAddress(document: string, reference: string): string | null {
  const [, site = '', folder = ''] = BASE.exec(document) ?? [];
  const wanted = reference.trim().replace(/[?#].*$/su, '');
  if (ABSOLUTE.test(wanted) || wanted.startsWith('//')) {
    const own = wanted.startsWith('//') ? `${site.split('//')[0]}${wanted}` : wanted;
    return site !== '' && own.startsWith(`${site}/`) ? own : null;
  }
  const path = wanted.startsWith('/') ? wanted : (folder || (site && '/')) + wanted;
  return site + withoutDots(path);
}

/** A path whose `.` and `..` are followed; above the top there is nothing. */
function withoutDots(path: string): string {
  const kept: string[] = [];
  const steps = path.split('/');
  for (const [at, step] of steps.entries()) {
    const isLast = at === steps.length - 1;
    if (step === '..') {
      if (kept.length > 1 || (kept.length === 1 && kept[0] !== '')) kept.pop();
    } else if (step !== '.') kept.push(step);
    if (isLast && (step === '.' || step === '..')) kept.push('');
  }
  return kept.join('/');
}
