import type { ExplainedPermission } from '../../lib/browsers/permissions.ts';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import type { ProsePage } from '../../lib/model/block.ts';
import { SamplePages } from './SamplePages.tsx';

/** A page of our own issue, as a site would have it and as it is read. */
export interface Sample {
  readonly layer: string;
  readonly prose: ProsePage;
}

interface Props {
  /** Null until it is read. */
  readonly sample: Sample | null;
  /** Where the sample can be read. */
  readonly address: string;
  readonly permissions: readonly ExplainedPermission[];
  readonly t: Translate;
}

/** The keys that a reader wants first. */
const KEYS: readonly { readonly keys: string; readonly name: MessageKey }[] = [
  { keys: 'Alt+R', name: 'keySwitch' },
  { keys: 'Alt+C', name: 'copyWithCitation' },
  { keys: 'Alt+S', name: 'saveClipping' },
];

/** Shown once, after installation: what it does, what it may do, and a page to begin with. */
export const WelcomePage = ({ sample, address, permissions, t }: Props) => (
  <main class="welcome">
    <header>
      <img src="/icon/96.png" width="48" height="48" alt="" />
      <h1>{t('welcomeTitle')}</h1>
      <p class="lead">{t('welcomeTrouble')}</p>
      <p class="lead">{t('welcomeAnswer')}</p>
    </header>
    <SamplePages sample={sample} t={t} />
    <p class="begin">
      <a class="button primary" href={address}>
        {t('welcomeRead')}
      </a>
      <span class="soft">{t('welcomeSampleHint')}</span>
    </p>
    <section aria-labelledby="how">
      <h2 id="how">{t('welcomeHow')}</h2>
      <ol>
        <li>{t('welcomeHome')}</li>
        <li>{t('welcomeElsewhere')}</li>
        <li>{t('welcomeClip')}</li>
      </ol>
    </section>
    <section aria-labelledby="keys">
      <h2 id="keys">{t('welcomeKeys')}</h2>
      <dl class="keys">
        {KEYS.map(({ keys, name }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
    <section aria-labelledby="permissions">
      <h2 id="permissions">{t('welcomePermissions')}</h2>
      <p>{t('privacyText')}</p>
      <dl class="permissions">
        {permissions.map(({ name, why }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd class="soft">{t(why)}</dd>
          </div>
        ))}
      </dl>
    </section>
  </main>
);
