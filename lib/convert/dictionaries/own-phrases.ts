/**
 * Phrases that OpenCC's dictionaries get wrong, or do not decide; they stand in front of theirs.
 * tests/unit/convert/complaints.ts has sentences for them. An entry is written `from>to`.
 */

const entriesFrom = (pairs: readonly string[]): string =>
  pairs.map((pair) => pair.replace('>', ' ')).join('|');

/** Words that stay as they are: here they only decide. */
const unchanged = (words: string): string[] => words.split(' ').map((word) => `${word}>${word}`);

/** Every combination of the parts, each of which is written `from>to`. */
const combined = (before: string, middle: string, after: string): string[] =>
  before.split(' ').flatMap((first) =>
    after.split(' ').map((last) => {
      const parts = [first, middle, last].map((part) => part.split('>'));
      return `${parts.map(([from]) => from).join('')}>${parts.map(([from, to]) => to ?? from).join('')}`;
    }),
  );

/**
 * 长发 is long hair, but 市长|发现 are two words, and OpenCC takes the phrase that it meets first.
 * So with all characters that end in hair, and with all that begin with 发 as a verb.
 */
const SENT_OUT = combined(
  '长>長 金 银>銀 短 束 毛 丝>絲 被 假 白 黑',
  '发>發',
  '现>現 布>佈 表 言 展 行 放 射 送 给>給 明 动>動 起 挥>揮 力 来>來 往 出 货>貨 票 生 电>電 亮>亮',
);

/** Here it is hair after all. */
const HAIR = [
  '长发出众>長髮出眾',
  '毛发生长>毛髮生長',
  '长发生长>長髮生長',
  '白发生>白髮生',
  '黑发亮>黑髮亮',
  '金发亮>金髮亮',
  '长发亮>長髮亮',
];

/** Surnames that are another character in any other use, with what stands after a surname. */
const SURNAMES = combined(
  '余 朴 范 钟>鍾 沈 涂 姜 郁 叶>葉 周 朱 曲',
  '',
  '先生 女士 小姐 老师>老師 教授 医生>醫生 主任 博士 经理>經理 总统>總統 校长>校長 部长>部長 同学>同學',
);
const NAMED = [...combined('姓', '', '余 朴 范 钟>鍾 沈 涂 于'), '百姓>百姓'];
/** Where a word ends in such a surname. */
const UNNAMED =
  '其余>其餘 多余>多餘 业余>業餘 剩余>剩餘 分钟>分鐘 点钟>點鐘 示范>示範 规范>規範 模范>模範'.split(
    ' ',
  );

/** 于 is a surname before a title, unless it ends a word. */
const SURNAME_YU = [
  ...combined('于', '', '先生 女士 小姐 老师>老師 教授'),
  ...combined(
    '由 对>對 关>關 终>終 属>屬 至 等 处>處 位 用 在 基 便 源 出 忠 善 高 低 小 大 敢 急 限 归>歸 趋>趨',
    '于>於',
    '',
  ),
];

const SINGLE_TRADITIONAL =
  '粉丝>粉絲 粉丝发布>粉絲發佈 去干涉>去干涉 去干预>去干預 去干扰>去干擾 来干涉>來干涉 来干预>來干預 来干扰>來干擾 ' +
  '一只只>一隻隻 一只只有>一隻只有 一只只能>一隻只能 一只只会>一隻只會 百里挑一>百里挑一 海里的>海裏的 海里捞>海裏撈 ' +
  '若干部>若干部 若干事>若干事 若干线>若干線 若干活>若干活 若干流>若干流 手表面>手錶面 钟表面>鐘錶面 研制定型>研製定型 ' +
  '风采集>風采集 风采访谈>風采訪談 参与制造>參與製造 参与制作>參與製作 参与制定>參與制定 好好干部>好好幹部 ' +
  '个中滋味>箇中滋味 个中缘由>箇中緣由 个中原因>箇中原因 个中奥秘>箇中奧祕 个中三昧>箇中三昧 个中翘楚>箇中翹楚 ' +
  '这只有>這只有 那只有>那只有 这只能>這只能 那只能>那只能 那只是>那只是 上千只>上千隻 上百只>上百隻 上万只>上萬隻 数千只>數千隻 了解读者>瞭解讀者 ' +
  '头发生长>頭髮生長 头发现在>頭髮現在 头发明显>頭髮明顯 头发表面>頭髮表面 头发电>頭髮電 头发放下>頭髮放下 头发出油>頭髮出油 ' +
  '复复杂杂>複複雜雜 里舍得>裏捨得 里舍不得>裏捨不得 里舍弃>裏捨棄 看钟表>看鐘錶 大海里>大海裏 在海里>在海裏 海里游>海裏游 不准>不准 不准确>不準確 不准时>不準時';

/** In every other use of these the dictionary has the word: what is left are surnames. */
const LEFT_TO_SURNAMES = unchanged('余 范 朴 岳');

/** A digit before 里 or 只 makes it a measure. */
const COUNTED = [...'0123456789０１２３４５６７８９'].flatMap((digit) => [
  `${digit}里>${digit}里`,
  `${digit}只>${digit}隻`,
]);

/** From simplified to OpenCC's standard. */
export const OWN_TRADITIONAL = entriesFrom([
  ...LEFT_TO_SURNAMES,
  ...COUNTED,
  ...SINGLE_TRADITIONAL.split(' '),
  ...HAIR,
  ...SENT_OUT,
  ...UNNAMED,
  ...SURNAMES,
  ...NAMED,
  ...SURNAME_YU,
]);

/**
 * From OpenCC's standard to simplified. Words with the usual meaning of 乾 and 徵 are here so that
 * no reader is asked about them.
 */
export const OWN_SIMPLIFIED = entriesFrom([
  ...unchanged('乾隆 乾坤 乾德 乾符 乾祐 乾封 乾化 乾乾 徵羽 洪昇 文徵明 枕藉'),
  ...(
    '乾寧>乾宁 乾陽>乾阳 甚麼>什么 痲>麻 粧>妆 嗁>啼 乾淨>干净 乾燥>干燥 乾脆>干脆 乾杯>干杯 乾旱>干旱 乾枯>干枯 乾糧>干粮 乾涸>干涸 乾洗>干洗 乾媽>干妈 ' +
    '乾爹>干爹 乾渴>干渴 乾草>干草 乾貨>干货 乾癟>干瘪 乾瘦>干瘦 乾咳>干咳 餅乾>饼干 曬乾>晒干 風乾>风干 ' +
    '擦乾>擦干 烘乾>烘干 吹乾>吹干 葡萄乾>葡萄干 豆腐乾>豆腐干 特徵>特征 象徵>象征 徵求>征求 徵收>征收 ' +
    '徵兆>征兆 應徵>应征 徵召>征召 徵信>征信 徵文>征文 徵稿>征稿 徵集>征集 表徵>表征 鍾情>钟情 鍾愛>钟爱'
  ).split(' '),
]);

/** From Taiwan's characters to OpenCC's standard: works are 著, only the particle is 着. */
export const OWN_FROM_TAIWAN = entriesFrom(
  unchanged(
    '原著 譯著 專著 論著 巨著 遺著 合著 所著 編著 新著 拙著 名著 著述 著者 土著 昭著 卓著 顯著 炳著 著譯 ' +
      '見微知著 著書立說 著有《 著有「 著有『 著有“ 著有多 著有詩 著有小說 著有專 著有長',
  ),
);

/** From OpenCC's standard to Taiwan's words. What is only struck is in corrections.ts. */
export const OWN_TAIWAN = entriesFrom(unchanged('紅頭文件'));
