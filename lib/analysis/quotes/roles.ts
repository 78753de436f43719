import type { Span } from '../../model/span';

/** Family and company. Behind a name such a noun is somebody else: 李明母亲, 王芳的代理律师. */
export const KIN =
  '[父母乡]亲|养[父母]|街坊|[妈爸爷奶哥姐弟妹叔舅]{2}|外[婆公]|妻子|丈夫|儿子|女儿|孩子|孙?媳妇|女婿|[孙儿][子女]|老伴|家[人属]|亲[属友]|邻居|[朋好工队室校战]友|同[事学]|徒弟';
/**
 * Nouns for people, told by their last characters: whatever ends in 长, 员, 师, 者 names an office or a trade (村委会副主任,
 * 网格员), other endings only after certain characters (工人, 老人, but not 有人; 专家, not 国家).
 */
const HEADS = [
  '(?<![成增生延特擅助见周全专时])长官?(?![舒途期久大远达沙城洲]|江[流水上下边中大面沿两])|员工?(?<![动全满专]员)|(?<!出)师傅?(?![范大])|(?<![或再前后])者',
  '书记|主(?:[任席播编委演]|管(?!部门|单位|机关))|支书(?!记)|教[授练]|总[裁监理统]|[经助]理|秘书长?|顾问|导演|领事(?!馆)|干事|司令|将军|参谋|翻译|教皇|球星|网红|C[EFOT]O|编[辑剧](?!部)|裁判|代表(?![团大队作性着了])|干部|[常政立执]委|高[管层]|[大特]使(?!馆)|司机|保[安姆]|老板娘?|客服|会计|[前中边]锋|参赞|领队|操作手|主帅|后卫|门将|外援|球迷|大夫|同志|[名小]将',
  '国务卿|[被受]害人|领袖|领导(?![层班力小])|[首宰外]相(?![关同对互信继])|特首|国王|(?<![感器五])官(?![方司网微员兵场])|大臣|(?:.[责言事持承始理伙疑选评诉纪起办报艺体间资护请行]|[诗老工军商证情客病头路主审大]|年轻)人(?![民工类才物口员])|[专作画买卖科学业术商玩藏论唱法善曲育投]家(?!长|庭)|[学医女男考毕研]生(?![儿产活])|[究业习先新]生|毕业生|[村校法军兽]医(?!院)|新[娘郎]|[果菜茶花棉粮蔗药烟]农|[村居市农网渔牧股灾选院牧]民工?',
  '的[哥姐]|[网车]友|[职民护义社矿船焊电木技洁来]工(?![作人])|[选歌骑助水射球鼓棋舵机能新老]手|[农商租住大贫困殖植用客]户|[业店档摊房车船户园场雇班]主(?![任席要动持办])|[游乘旅顾租访]客|[民交辅刑特狱法巡武]警|警[察官]|[士老民哨]兵|[港台客购应销厂]商|贩(?![卖运子毒])|国[脚手]|[房股]东|工头|匠(?!心)|[院护战博硕人女男骑]士[后生]?',
  '[群听观]众|小朋友|儿童|[少青]年|[寡孕产主]妇|妇女|[原被]告人?|小伙伴?子?|[男女][子孩]|姑娘|夫[妇人]|老[汉乡伯]|[大阿老][爷妈叔娘伯姐哥嫂婶姨婆公](?!司)|小姐|太太',
];

/** A noun for a person; a plural belongs to it, a body or a thing named after people does not: 学生会, 教师节. */
export const PERSON_NOUN = `(?:${HEADS.join('|')}|${KIN})们?(?:之一)?(?![节会院室证席卡房]|办公|学院|小?[团组部](?!长)|事务|[单双]打|身份|岗位|队伍|群体)`;
const NOUN = new RegExp(PERSON_NOUN, 'g');
/** The nouns for people in a text. */
export const nounsIn = (text: string): Span[] =>
  [...text.matchAll(NOUN)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

const OTHER = new RegExp(`^的?(?:${KIN})`);
export const isSomebodyElse = (noun: string): boolean => OTHER.test(noun);

/** After a surname: 黎女士, 冯局长, 莫大叔, 陈老师. */
export const TITLE = `副?总?[局处科院校所站镇县市区村厂园队会组店社董行]长|[老医法律警]师|(?![长员师者官匠])(?:${PERSON_NOUN})`;
