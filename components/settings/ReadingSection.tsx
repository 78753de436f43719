import { DEFAULT_READING } from '../../lib/model/reading';
import { useMessages } from '../ui/messages';
import { ReadingChoices } from './ReadingChoices';
import type { SectionProps } from './section-props';

/** The choices for the text beside a passage that shows them. */
export function ReadingSection(props: SectionProps) {
  const t = useMessages();
  return (
    <section class="section" aria-labelledby="section-reading">
      <h2 id="section-reading">{t('sectionReading')}</h2>
      <div class="section__columns">
        <div class="section__choices">
          <ReadingChoices {...props} />
          <button
            type="button"
            class="button button--outlined"
            onClick={() => props.onChange({ reading: DEFAULT_READING })}
          >
            {t('resetReading')}
          </button>
        </div>
        <div class="specimen" lang="zh-CN">
          <p class="paragraph">{SPECIMEN[0]}</p>
          <p class="paragraph">{SPECIMEN[1]}</p>
        </div>
      </div>
    </section>
  );
}

/** Chinese in every language of the interface, as what it stands for is. */
const SPECIMEN = [
  '清晨六点半，江边的早市已经亮起灯。卖艇仔粥的阿婆说：“水涨到第3级台阶，就往上挪一级。”这条 800 米长的河街，一年要搬三四回家当。',
  '去年添了浮排以后，摊位随水起落，歇业的日子由46天减到9天。',
] as const;
