import { numberOf, PERIOD, SMALL, THROUGH, twoDigits } from '../grammar';
import { type Rule, reading } from '../reading';
import { matchAt } from '../text-at';

const NO_CLOCK_AFTER = '[候间代速常光空政期段差评赞击名心火球意建要看措原]';
/** 10:08, 8时, 8点半, 8点30分; minutes, a quarter, 整 and 多 make sure that it is a time. */
const CLOCK = new RegExp(
  `(${SMALL})(?::(\\d\\d)(:\\d\\d)?(?![\\d:])| ?([时点])((?:(半)|([一三])刻|整|钟| ?(${SMALL})(?: ?分(?![钟之])(?: ?\\d{1,2}秒)?|(?<=\\d\\d)(?!\\d)))?(多钟?)?)|(?=${THROUGH}(?:${SMALL}) ?[时点](?!${NO_CLOCK_AFTER})))`,
  'y',
);
const PERIOD_BEFORE = new RegExp(`(?<=(${PERIOD}|[日号天]) ?)`, 'y');
/** 一时, and the index of a stock market: 报3000点, 下跌20点. */
const NO_CLOCK = /一|(?<=[报涨跌升降收为挫破]于?)/y;
/** A Chinese hour needs words of time around it: 从三点到, but 提出三点建议. */
const SURE_HOUR =
  /\d|十|零|.时|(?<=[从自于到至在约近])[^点]*点[许左前后起至到开之以\-~—，。、；）]|.{1,2}点以[后前]/y;
const NOT_AFTER = new RegExp(NO_CLOCK_AFTER, 'y');

/** Times of the day: 10时08分, 10:08, 下午3点半, 零点, 凌晨3点多. Not a time: 三点建议, 比分3:1, 小时, 下跌20点. */
export const readTime: Rule = (text, at, figure) => {
  const match = figure && (figure.value ?? 0) % 1 === 0 ? matchAt(CLOCK, text, at) : null;
  if (!match) return null;
  const [whole, hour = '', colon, second = '', sign, exact, half, quarter, minute, more] = match;
  const end = at + whole.length;
  const period = matchAt(PERIOD_BEFORE, text, at)?.[1] ?? '';
  const sure =
    exact ||
    !sign ||
    (!matchAt(NOT_AFTER, text, end) &&
      (period || (!matchAt(NO_CLOCK, text, at) && matchAt(SURE_HOUR, text, at))));
  const hours = numberOf(hour);
  const late = /下午|午后|晚|夜/.test(period) ? hours < 12 : /中午|午间/.test(period) && hours < 3;
  const minutes = half ? 30 : quarter ? numberOf(quarter) * 15 : numberOf(colon ?? minute ?? '');
  return sure && hours <= 24 && minutes < 60 && second < ':6'
    ? reading(
        at,
        end,
        'time',
        `T${twoDigits(late && hours ? hours + 12 : hours)}:${twoDigits(minutes)}${second}`,
        null,
        more !== undefined,
      )
    : null;
};
