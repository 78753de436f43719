/** What happened to a text after a quotation of it was marked. `marked` stands between ⟦ and ⟧; null: the place is gone. */
export type ResolveCase = {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** The words at the place found now; null when there must be none. */
  readonly found: string | null;
  readonly quality?: 'exact' | 'moved' | 'changed';
};

const HEAD = '西堤路的排水口昨夜完成清淤。';
const TAIL = '施工队说，雨季之前还要再来一趟。';

export const RESOLVE_CASES: readonly ResolveCase[] = [
  {
    name: 'stays where it was in the same text',
    before: `${HEAD}共清出淤泥⟦87桶⟧。${TAIL}`,
    after: `${HEAD}共清出淤泥87桶。${TAIL}`,
    found: '87桶',
    quality: 'exact',
  },
  {
    name: 'follows a paragraph put in before it',
    before: `${HEAD}\n共清出淤泥⟦87桶⟧。${TAIL}`,
    after: `本报昨日曾作报道。\n${HEAD}\n共清出淤泥87桶。${TAIL}`,
    found: '87桶',
    quality: 'moved',
  },
  {
    name: 'does not mind width, quotation marks, white space and traditional characters',
    before: `${HEAD}居民说：⟦“井水不一定要喝,但井不能丢。”⟧${TAIL}`,
    after: `西堤路的排水口昨夜完成清淤。居民說：「井水不一定要喝，但井不能丟。」　施工隊說，雨季之前還要再來一趟。`,
    found: '「井水不一定要喝，但井不能丟。」',
    quality: 'changed',
  },
  {
    name: 'takes a clause put into it along',
    before: `${HEAD}⟦社区将请人检测水质，结果会张贴在巷口⟧。${TAIL}`,
    after: `${HEAD}社区将在下周请人检测水质，检测结果会张贴在巷口。${TAIL}`,
    found: '社区将在下周请人检测水质，检测结果会张贴在巷口',
    quality: 'changed',
  },
  {
    name: 'is an orphan when its sentence was deleted',
    before: `${HEAD}⟦社区将请人检测水质，结果会张贴在巷口⟧。${TAIL}`,
    after: `${HEAD}${TAIL}`,
    found: null,
  },
  {
    name: 'does not move to the same words elsewhere when its own were deleted',
    before: `一组收了⟦20元⟧押金，二组没有收。\n${HEAD}${TAIL}三组每户凑了20元买水管。`,
    after: `二组没有收。\n${HEAD}${TAIL}三组每户凑了20元买水管。`,
    found: null,
  },
  {
    name: 'stays with its own of two equal section heads',
    before: `一边修路\n${HEAD}\n⟦一边修路⟧\n${TAIL}`,
    after: `导语新加了一句。\n一边修路\n${HEAD}\n一边修路\n${TAIL}`,
    found: '一边修路',
    quality: 'moved',
  },
  {
    name: 'finds a short name by its context',
    before: `${HEAD}站长⟦麦启文⟧到场查看，麦启文没有多说。${TAIL}`,
    after: `今天，${HEAD}站长麦启文到场查看，麦启文没有多说。${TAIL}`,
    found: '麦启文',
    quality: 'moved',
  },
  {
    name: 'is an orphan in another article',
    before: `${HEAD}⟦共清出淤泥87桶⟧。${TAIL}`,
    after: '全市中小学今天开学，食堂重新公布了一周菜谱，家长可以在线查看。',
    found: null,
  },
  {
    name: 'is an orphan in an empty text',
    before: `${HEAD}⟦共清出淤泥87桶⟧。${TAIL}`,
    after: '',
    found: null,
  },
];
