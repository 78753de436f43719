/** Names of places, institutions, teams and brands that the rules would otherwise read as a figure. */
export const NAMES = `
五台山 七台河 三元里 三元桥 三元区 三家子 三家村 三家店 三位店 三场镇 三座店 三间房 六间房 四家子
四道口 四股桥 五家渠 五道口 五棵松 六盘水 六盘山 七匹狼 七天酒店 八位堂 三只松鼠 三顿半 四季度假
十万大山 六万大山 张一元 二月河 五月花 零点乐队
`;
