import type { DictionaryName } from './dictionaries.ts';

/** One thing that a character may become. */
export interface Candidate {
  readonly text: string;
  /** In pinyin. */
  readonly reading: string;
  /** A word with it, in the script that it is of. */
  readonly example: string;
}

export interface Ambiguity {
  readonly candidates: readonly Candidate[];
  /**
   * Where grammar leaves it open: tried on the character with the one before and the one behind.
   * Without it, everywhere.
   */
  readonly where?: RegExp | undefined;
}

export type Ambiguities = ReadonlyMap<string, Ambiguity>;

const NUMERAL = '\\d０-９一二三四五六七八九十百千万亿两几数半余多';
/** Characters that foreign names are written with. */
const OF_NAMES = '马巴卡克米塞特奥利萨托普蒙伊阿埃安加贝德尼';

/** Everywhere else 里 stands behind a noun and means inside, and 著 behind a verb is the particle. */
const WHERE: Readonly<Record<string, RegExp>> = {
  里: new RegExp(`^里|[${NUMERAL}${OF_NAMES}\\P{Script=Han}]里`, 'u'),
  著: /^著|著$|著[\P{Script=Han}有于於]/u,
};

/**
 * Simplified characters that stand for several traditional ones. Those are left out whose second
 * meaning OpenCC's phrases know in full (家/傢, 回/迴, 千/韆) or that hardly occurs.
 */
const TO_TRADITIONAL = parse(
  '发 發fā出發 髮fà頭髮|干 幹gàn樹幹 乾gān乾燥 干gān干涉|里 裏lǐ裏面 里lǐ公里|后 後hòu以後 后hòu皇后|' +
    '台 臺tái舞臺 台tái天台山 颱tái颱風 檯tái檯燈|面 面miàn表面 麪miàn麪條|只 只zhǐ只有 隻zhī一隻|' +
    '复 復fù恢復 複fù複雜 覆fù答覆|系 系xì系統 係xì關係 繫jì繫鞋帶|制 制zhì制度 製zhì製造|' +
    '钟 鐘zhōng時鐘 鍾zhōng鍾情|表 表biǎo表示 錶biǎo手錶|准 準zhǔn準備 准zhǔn批准|' +
    '冲 衝chōng衝突 沖chōng沖洗|丑 醜chǒu醜陋 丑chǒu小丑|出 出chū出發 齣chū一齣戲|' +
    '斗 鬥dòu鬥爭 斗dǒu北斗|谷 谷gǔ山谷 穀gǔ穀物|刮 刮guā刮臉 颳guā颳風|胡 胡hú胡說 鬍hú鬍子|' +
    '须 須xū必須 鬚xū鬍鬚|划 劃huà計劃 划huá划船|汇 匯huì匯款 彙huì詞彙|获 獲huò獲得 穫huò收穫|' +
    '饥 飢jī飢餓 饑jī饑荒|几 幾jǐ幾個 几jī茶几|借 借jiè借書 藉jiè藉口|尽 盡jìn盡力 儘jǐn儘管|' +
    '卷 卷juàn試卷 捲juǎn捲起|克 克kè克服 剋kè剋星|困 困kùn困難 睏kùn睏倦|历 歷lì歷史 曆lì日曆|' +
    '帘 簾lián門簾 帘lián酒帘|蒙 蒙méng蒙古 矇mēng矇騙 濛méng細雨濛濛|弥 彌mí彌補 瀰mí瀰漫|' +
    '朴 樸pǔ樸素 朴piáo姓朴|仆 僕pú僕人 仆pū前仆後繼|签 簽qiān簽名 籤qiān書籤|曲 曲qū曲折 麴qū酒麴|' +
    '舍 舍shè宿舍 捨shě捨棄|沈 沈shěn姓沈 瀋shěn瀋陽|松 松sōng松樹 鬆sōng鬆開|苏 蘇sū蘇州 甦sū甦醒|' +
    '坛 壇tán論壇 罈tán酒罈|团 團tuán團結 糰tuán飯糰|喂 喂wèi喂 餵wèi餵養|咸 鹹xián鹹味 咸xián咸豐|' +
    '纤 纖xiān纖維 縴qiàn縴夫|凶 兇xiōng兇手 凶xiōng吉凶|叶 葉yè樹葉 叶xié叶韻|余 餘yú其餘 余yú姓余|' +
    '郁 鬱yù憂鬱 郁yù濃郁|云 雲yún白雲 云yún云云|占 佔zhàn佔領 占zhān占卜|折 折zhé折斷 摺zhé奏摺|' +
    '征 徵zhēng特徵 征zhēng征服|症 症zhèng症狀 癥zhēng癥結|志 志zhì志願 誌zhì雜誌|致 致zhì致力 緻zhì精緻|' +
    '周 周zhōu周圍 週zhōu週末|朱 朱zhū姓朱 硃zhū硃砂|筑 築zhù建築 筑zhù擊筑|注 注zhù注意 註zhù註解|' +
    '范 範fàn模範 范fàn姓范|姜 姜jiāng姓姜 薑jiāng生薑|游 遊yóu旅遊 游yóu游泳|恶 惡è兇惡 噁ě噁心|' +
    '核 核hé核心 覈hé覈實|伙 夥huǒ同夥 伙huǒ伙食|适 適shì合適 适kuò洪适|岳 嶽yuè山嶽 岳yuè岳父|' +
    '赞 贊zàn贊成 讚zàn讚美|脏 髒zāng骯髒 臟zàng心臟|采 採cǎi採取 采cǎi風采|参 參cān參加 蔘shēn人蔘|' +
    '尝 嘗cháng嘗試 嚐cháng品嚐|当 當dāng當然 噹dāng叮噹|淀 澱diàn澱粉 淀diàn白洋淀|丰 豐fēng豐富 丰fēng丰采|' +
    '佣 傭yōng僱傭 佣yòng佣金|哄 哄hǒng哄騙 鬨hòng起鬨|御 御yù御用 禦yù防禦|吁 籲yù呼籲 吁xū長吁短嘆|' +
    '术 術shù技術 朮zhú白朮|托 托tuō托盤 託tuō拜託|杆 杆gān旗杆 桿gǎn槍桿|吊 吊diào吊起 弔diào弔唁|' +
    '辟 闢pì開闢 辟bì復辟|栗 栗lì栗子 慄lì戰慄|板 板bǎn木板 闆bǎn老闆|别 別bié分別 彆biè彆扭|' +
    '念 念niàn懷念 唸niàn唸書|扎 扎zhā扎針 紮zā包紮|布 布bù棉布 佈bù公佈|欲 欲yù欲望 慾yù食慾|' +
    '升 升shēng上升 昇shēng昇華|奸 奸jiān奸詐 姦jiān強姦|荡 蕩dàng飄蕩 盪dàng盪鞦韆|霉 黴méi黴菌 霉méi倒霉|' +
    '宁 寧níng安寧 甯nìng姓甯|夸 誇kuā誇張 夸kuā夸父|涂 塗tú塗改 涂tú姓涂|咽 咽yān咽喉 嚥yàn吞嚥',
);

/** Traditional characters that stand for several simplified ones. */
const TO_SIMPLIFIED = parse(
  '乾 干gān干燥 乾qián乾坤|徵 征zhēng特征 徵zhǐ宫商角徵羽|瞭 了liǎo了解 瞭liào瞭望|' +
    '藉 借jiè借口 藉jí狼藉|沈 沈shěn姓沈 沉chén沉没|鍾 钟zhōng钟情 锺zhōng姓锺',
);

/** Taiwan writes both words with one character. */
const FROM_TAIWAN = parse('著 着zhe看着 著zhù著名');

/** By the dictionary of characters that decides where no phrase did. */
export const AMBIGUOUS: Partial<Record<DictionaryName, Ambiguities>> = {
  STCharacters: TO_TRADITIONAL,
  TSCharacters: TO_SIMPLIFIED,
  TWVariantsRev: FROM_TAIWAN,
};

function parse(table: string): Ambiguities {
  return new Map(
    table.split('|').map((row) => {
      const [char = '', ...candidates] = row.split(' ');
      return [char, { candidates: candidates.map(parseCandidate), where: WHERE[char] }];
    }),
  );
}

function parseCandidate(written: string): Candidate {
  const [, text = '', reading = '', example = ''] =
    /^(.)(\p{Script=Latin}+)(.+)$/u.exec(written) ?? [];
  return { text, reading, example };
}
