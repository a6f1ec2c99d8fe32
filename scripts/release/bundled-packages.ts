import type { Plugin } from 'vite';

/** The name of the package that a module is of, by its path; null for one of our own. */
export function packageOf(module: string): string | null {
  const [, ...inside] = module.replaceAll('\\', '/').split('/node_modules/');
  // One that stands in another's folder is the last of them.
  const [first = '', second = ''] = inside.at(-1)?.split('/') ?? [];
  if (first === '') return null;
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** Adds to `names` every package of whose code something is in a bundle. */
export function collectPackages(names: Set<string>): Plugin {
  return {
    name: 'collect-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const module of chunk.moduleIds) {
          const name = packageOf(module);
          if (name !== null) names.add(name);
        }
      }
    },
  };
}
