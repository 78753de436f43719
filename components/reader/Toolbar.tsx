import type { Settings } from '../../lib/model/settings';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { Menu } from '../ui/Menu';
import { useMessages } from '../ui/messages';
import { OriginalLink } from './OriginalLink';
import { ReadingMenu } from './ReadingMenu';
import type { PrintMode } from './use-print';

type Props = {
  readonly originalUrl: string;
  /** The original page at the sentence that is topmost in sight. */
  readonly originalPlace: () => string;
  readonly libraryUrl: string;
  readonly settingsUrl: string;
  readonly transferUrl: string;
  readonly settings: Settings;
  readonly panelOpen: boolean;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onArticleNote: () => void;
  readonly onDownload: () => void;
  readonly onCopy: () => void;
  readonly onPrint: (mode: PrintMode) => void;
  readonly listening: boolean;
  readonly onListen: () => void;
  readonly onKeys: () => void;
  readonly onPanel: () => void;
};

/** The two switches are the legend of the layers too: their words look as the layer does in the text. */
export function Toolbar(props: Props) {
  const t = useMessages();
  const { settings, panelOpen } = props;
  return (
    <header class="toolbar">
      <nav class="toolbar__group" aria-label={t('toolbarWays')}>
        <OriginalLink class="button button--labelled" url={props.originalUrl} place={props.originalPlace}>
          <Icon name="back" />
          <span class="button__label">{t('originalPage')}</span>
        </OriginalLink>
        <a class="button button--labelled" href={props.libraryUrl}>
          <Icon name="library" />
          <span class="button__label">{t('libraryTitle')}</span>
        </a>
      </nav>
      <fieldset class="toolbar__group toolbar__layers" aria-label={t('layers')}>
        <Layer
          name="quotes"
          label={t('layerQuotes')}
          on={settings.showQuotes}
          onChange={(showQuotes) => props.onSettings({ showQuotes })}
        />
        <Layer
          name="numbers"
          label={t('layerNumbers')}
          on={settings.showNumbers}
          onChange={(showNumbers) => props.onSettings({ showNumbers })}
        />
      </fieldset>
      <div class="toolbar__group">
        <ReadingMenu settings={settings} settingsUrl={props.settingsUrl} onChange={props.onSettings} />
        <IconButton
          icon="listen"
          label={t('listen')}
          aria-pressed={props.listening}
          onClick={props.onListen}
        />
        <IconButton
          class="button button--labelled toolbar__note"
          icon="note"
          label={t('articleNote')}
          showLabel
          onClick={props.onArticleNote}
        />
        <Menu
          label={t('exportMenu')}
          icon="export"
          items={[
            { label: t('exportDownload'), icon: 'export', run: props.onDownload },
            { label: t('exportCopy'), icon: 'copy', run: props.onCopy },
            { label: t('printWithNotes'), icon: 'print', run: () => props.onPrint('notes') },
            { label: t('printPlain'), icon: 'print', run: () => props.onPrint('plain') },
            { label: t('exportMore'), icon: 'link', run: () => location.assign(props.transferUrl) },
          ]}
        />
        <IconButton
          class="button button--icon toolbar__keys"
          icon="keys"
          label={t('keysTitle')}
          onClick={props.onKeys}
        />
        <IconButton
          icon="panel"
          label={t('panelLabel')}
          aria-expanded={panelOpen}
          aria-controls="panel"
          onClick={props.onPanel}
        />
      </div>
    </header>
  );
}

type LayerProps = {
  readonly name: 'quotes' | 'numbers';
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

const Layer = ({ name, label, on, onChange }: LayerProps) => (
  <button type="button" role="switch" aria-checked={on} class="layer" onClick={() => onChange(!on)}>
    <span class={`layer__sample layer__sample--${name}`}>{label}</span>
    <span class="layer__track" aria-hidden="true" />
  </button>
);
