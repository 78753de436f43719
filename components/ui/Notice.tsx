export type WayOn = {
  readonly label: string;
  /** A link; or a button that runs something. */
  readonly href?: string;
  readonly run?: () => void;
};

export type NoticeProps = {
  readonly title: string;
  readonly happened: string;
  readonly advice: string;
  /** The first is the one most people want. */
  readonly ways?: readonly WayOn[];
};

/** A whole page that says what happened and what to do, where there is nothing else to show. */
export const Notice = ({ title, happened, advice, ways = [] }: NoticeProps) => (
  <main class="notice">
    <div class="notice__sheet">
      <span class="notice__seal" aria-hidden="true" lang="zh-CN">
        零
      </span>
      <h1>{title}</h1>
      <p>{happened}</p>
      <p class="notice__advice">{advice}</p>
      {ways.length > 0 && (
        <p class="notice__ways">
          {ways.map(({ label, href, run }, index) => {
            const look = index === 0 ? 'button button--primary' : 'button button--outlined';
            return href === undefined ? (
              <button key={label} type="button" class={look} onClick={run}>
                {label}
              </button>
            ) : (
              <a key={label} class={look} href={href}>
                {label}
              </a>
            );
          })}
        </p>
      )}
    </div>
  </main>
);
