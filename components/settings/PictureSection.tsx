import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, PICTURE_LIMITS } from '../../lib/model/settings';
import { useMessages } from '../ui/messages';
import { RadioGroup } from '../ui/RadioGroup';
import { ResetButton } from '../ui/ResetButton';
import type { SectionProps } from './section-props';

/** Tells what kept pictures take, in bytes, now and after every change; returns the function that stops it. */
export type PicturesSize = (onSize: (bytes: number) => void) => () => void;

const MEGABYTE = 1024 * 1024;

/** How much room the pictures of saved articles may take, and what they take now. */
export function PictureSection({
  settings,
  onChange,
  picturesSize,
}: SectionProps & { readonly picturesSize: PicturesSize }) {
  const t = useMessages();
  const [used, setUsed] = useState<number>();
  useEffect(() => picturesSize(setUsed), [picturesSize]);
  return (
    <section class="section" aria-labelledby="section-pictures">
      <h2 id="section-pictures">{t('sectionPictures')}</h2>
      <RadioGroup
        legend={t('pictureLimit')}
        value={String(settings.pictureLimit)}
        options={PICTURE_LIMITS.map((limit) => ({
          value: String(limit),
          label: limit === 0 ? t('pictureLimitNone') : t('pictureLimitMegabytes', limit),
        }))}
        onChange={(chosen) => {
          const pictureLimit = PICTURE_LIMITS.find((limit) => String(limit) === chosen);
          if (pictureLimit !== undefined) onChange({ pictureLimit });
        }}
      >
        <ResetButton
          label={t('resetOne', t('pictureLimit'))}
          usual={settings.pictureLimit === DEFAULT_SETTINGS.pictureLimit}
          onReset={() => onChange({ pictureLimit: DEFAULT_SETTINGS.pictureLimit })}
        />
      </RadioGroup>
      <p class="section__hint">{t('pictureLimitHint')}</p>
      {used !== undefined && (
        <p class="section__hint" role="status">
          {t('picturesUsed', Math.ceil(used / MEGABYTE))}
        </p>
      )}
    </section>
  );
}
