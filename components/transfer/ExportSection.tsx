import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ExportChoice } from '../../lib/model/export-choice';
import type { ArticleSummary } from '../../lib/model/summary';
import type { ShowToast } from '../hooks/use-toast';
import { useMessages } from '../ui/messages';
import { ArticlePicker } from './ArticlePicker';
import { JobProgress } from './JobProgress';
import { TemplateField } from './TemplateField';
import type { TransferProps, Watch } from './transfer-props';
import { useJob } from './use-job';

type Props = TransferProps & { readonly articles: readonly ArticleSummary[]; readonly show: ShowToast };

/** How much of a file is shown beforehand, in UTF-16 units. */
const PREVIEW = 6000;

/** Notes into files: of which articles, in which format, how it will look, and where it goes. */
export function ExportSection(props: Props) {
  const { articles, articleIds, formats, flavours, actions, show } = props;
  const t = useMessages();
  const job = useJob();
  // What is typed stands at once; the store hears of it too, but is never waited for.
  const [choice, setChoice] = useState(props.choice);
  const change = (next: ExportChoice) => {
    setChoice(next);
    actions.changeChoice(next);
  };
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(
    articleIds === null ? null : new Set(articleIds),
  );
  const format = formats.find(({ id }) => id === choice.format) ?? formats[0];
  const ids = useMemo(
    () => articles.map(({ id }) => id).filter((id) => chosen === null || chosen.has(id)),
    [articles, chosen],
  );
  const fault = format?.uses === 'template' ? actions.faultOf(choice.template) : null;
  const isFaulty = fault !== null;
  const first = ids[0];

  const [preview, setPreview] = useState('');
  useEffect(() => {
    let isCurrent = true;
    const shown = first === undefined || isFaulty ? Promise.resolve('') : actions.preview(choice, [first]);
    shown.then(
      (text) => isCurrent && setPreview(text.length > PREVIEW ? `${text.slice(0, PREVIEW)}…` : text),
      () => isCurrent && setPreview(''),
    );
    return () => {
      isCurrent = false;
    };
  }, [actions, choice, first, isFaulty]);

  const send = async (work: (watch: Watch) => Promise<string>) => {
    try {
      const done = await job.run(work);
      show(done ?? t('jobCancelled'));
    } catch {
      show(t('exportFailed'), { tone: 'error' });
    }
  };
  const isReady = ids.length > 0 && !isFaulty && job.progress === null;
  const { toFolder } = actions;

  return (
    <section class="transfer__section" aria-labelledby="export-head">
      <h2 id="export-head">{t('transferExport')}</h2>
      {props.noteCount > 0 && (
        <p>
          {t('exportOnlyNotes', props.noteCount)} <a href={props.allUrl}>{t('exportAllNotes')}</a>
        </p>
      )}
      <ArticlePicker articles={articles} chosen={chosen} onChoose={setChosen} />
      <div class="transfer__options">
        <label class="labelled">
          {t('exportFormat')}
          <select
            class="field"
            value={format?.id}
            onChange={({ currentTarget }) => change({ ...choice, format: currentTarget.value })}
          >
            {formats.map(({ id, labelKey }) => (
              <option key={id} value={id}>
                {t(labelKey)}
              </option>
            ))}
          </select>
        </label>
        {format?.uses === 'flavour' && (
          <label class="labelled">
            {t('exportFlavour')}
            <select
              class="field"
              value={choice.flavour}
              onChange={({ currentTarget }) => change({ ...choice, flavour: currentTarget.value })}
            >
              {flavours.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {format?.uses === 'template' && (
        <TemplateField
          template={choice.template}
          fault={fault}
          names={props.templateNames}
          onChange={(template) => change({ ...choice, template })}
        />
      )}
      <details class="preview" open>
        <summary>{t('exportPreview')}</summary>
        <textarea
          class="field preview__text"
          lang="zh-CN"
          rows={12}
          readOnly
          aria-label={t('exportPreview')}
          value={preview}
        />
      </details>
      <p class="hint">{t(format?.files === 'one for all' ? 'exportOneFile' : 'exportOneEach')}</p>
      <div class="transfer__ways">
        <button
          type="button"
          class="button button--primary"
          disabled={!isReady}
          onClick={() =>
            send(async (watch) => {
              await actions.download(choice, ids, watch);
              return t('exportDone', ids.length);
            })
          }
        >
          {t('exportToFile')}
        </button>
        <button
          type="button"
          class="button button--outlined"
          disabled={!isReady}
          onClick={() =>
            send(async (watch) => {
              await actions.copy(choice, ids, watch);
              return t('copied');
            })
          }
        >
          {t('exportToClipboard')}
        </button>
        {toFolder && (
          <button
            type="button"
            class="button button--outlined"
            disabled={!isReady}
            onClick={() => send(async (watch) => t('exportFolderDone', await toFolder(choice, ids, watch)))}
          >
            {t('exportToFolder')}
          </button>
        )}
      </div>
      {toFolder && <p class="hint">{t('exportFolderHint')}</p>}
      <JobProgress job={job} />
    </section>
  );
}
