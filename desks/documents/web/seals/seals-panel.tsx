import { readSeal, type SealFeature, type SealReading } from '@amirani/documents/seal';
import { sealFeatureName, sealProfileTexts } from '@amirani/web/src/texts/seal-features.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { FindingView } from '@platform/web/ui/finding.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { useMemo, useState } from 'react';
import type { NamedFile } from '../exhibits.ts';
import { findingWords } from '../finding-words.ts';
import { ByteView } from '../verdict/byte-view.tsx';

/** The digital seals: who sealed what and when, each value with its bytes. Whether to believe it is in the tree. */
export const SealsPanel = ({
  seals,
  onRemove,
}: {
  readonly seals: readonly NamedFile[];
  readonly onRemove: ((name: string) => void) | undefined;
}) => {
  if (seals.length === 0)
    return (
      <EmptyState title={<Trans>No seal yet</Trans>}>
        <p>
          <Trans>
            Scan the barcode, drop a picture of it, or paste what another scanner read: its bytes,
            their hexadecimal or base64, or the text of the barcode.
          </Trans>
        </p>
      </EmptyState>
    );
  return (
    <div className="stack">
      {seals.map((seal) => (
        <Seal key={seal.name} seal={seal} onRemove={onRemove} />
      ))}
    </div>
  );
};

const Seal = ({
  seal,
  onRemove,
}: {
  readonly seal: NamedFile;
  readonly onRemove: ((name: string) => void) | undefined;
}) => {
  const { i18n } = useLingui();
  const reading = useMemo(() => readSeal(seal.bytes, seal.name), [seal]);
  const [lit, setLit] = useState<SealFeature>();
  const profile = reading.profile === undefined ? undefined : sealProfileTexts[reading.profile.id];
  return (
    <section className="seal stack" aria-label={seal.name}>
      <div className="line-up spread">
        <h3>
          {reading.kind ?? <Trans>Not readable as a seal</Trans>}
          {profile === undefined ? null : `: ${i18n._(profile)}`}
        </h3>
        {onRemove === undefined ? null : (
          <Button kind="quiet" onPress={() => onRemove(seal.name)}>
            <Trans>Take it off the bench</Trans>
          </Button>
        )}
      </div>
      <SealHead reading={reading} />
      {reading.features.length === 0 ? null : (
        <SealFeatures reading={reading} lit={lit} onLight={setLit} />
      )}
      {reading.findings.length === 0 ? null : (
        <ul>
          {reading.findings.map((finding, index) => {
            const words = findingWords(finding, i18n.locale);
            return (
              <FindingView
                // biome-ignore lint/suspicious/noArrayIndexKey: a seal may earn the same words twice
                key={index}
                severity={finding.severity}
                code={finding.code}
                rule={finding.rule}
              >
                <span lang={words.language}>{words.text}</span>
              </FindingView>
            );
          })}
        </ul>
      )}
      <ByteView
        name={seal.name}
        bytes={reading.bytes}
        places={lit === undefined ? [] : [lit.place]}
      />
    </section>
  );
};

const SealHead = ({ reading: { header, signature } }: { readonly reading: SealReading }) => {
  const format = useFormat();
  if (header === undefined) return null;
  const { issuingState, signer, certificateReference, issuedOn, signedOn } = header;
  return (
    <dl className="facts-line">
      <dt>
        <Trans>Issuing state</Trans>
      </dt>
      <dd className="mono">{issuingState ?? '–'}</dd>
      <dt>
        <Trans>Signer</Trans>
      </dt>
      <dd className="mono">
        {[signer, certificateReference].filter((part) => part !== undefined).join(' ') || '–'}
      </dd>
      <dt>
        <Trans>Issued</Trans>
      </dt>
      <dd>{issuedOn === undefined ? '–' : format.date(issuedOn)}</dd>
      <dt>
        <Trans>Sealed</Trans>
      </dt>
      <dd>{signedOn === undefined ? '–' : format.date(signedOn)}</dd>
      <dt>
        <Trans>Signature</Trans>
      </dt>
      <dd>
        {signature === undefined ? <Trans>none</Trans> : format.bytes(signature.value.length)}
      </dd>
    </dl>
  );
};

const SealFeatures = ({
  reading,
  lit,
  onLight,
}: {
  readonly reading: SealReading;
  readonly lit: SealFeature | undefined;
  readonly onLight: (feature: SealFeature) => void;
}) => {
  const { i18n } = useLingui();
  return (
    <dl className="facts">
      {reading.features.map((feature) => (
        <div key={`${feature.tag} ${feature.place.offset}`} className="facts-row">
          <dt>{sealFeatureName(i18n, feature.name, feature.tag)}</dt>
          <dd>
            <button
              type="button"
              className="value-button mono"
              aria-pressed={feature === lit}
              onClick={() => onLight(feature)}
            >
              {feature.value === undefined ? (
                <Trans>not in form</Trans>
              ) : (
                <FeatureValue value={feature.value} />
              )}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** A value as people say it: a duration of days in days, and a code of the standard as it stands. */
const FeatureValue = ({ value }: { readonly value: NonNullable<SealFeature['value']> }) => {
  const [, days] = /^P(\d+)D$/.exec(String(value)) ?? [];
  return days === undefined ? (
    String(value)
  ) : (
    <Plural value={Number(days)} one="# day" other="# days" />
  );
};
