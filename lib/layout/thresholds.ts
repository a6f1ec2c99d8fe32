/**
 * Every threshold of the layout, in one place and in the order of its stages. Lengths are in ems of
 * the page's body text, steps between lines in leadings (the usual step of the page), unless a
 * comment says otherwise.
 */

// The em and the leading ------------------------------------------------------------------

/** Beyond so many characters a longer run says no more of the size of the body text. */
export const MEASURED_TEXT_MAX = 200;
/** Heights this close to the body's, as a share of it, are of body text, when measuring its width. */
export const BODY_HEIGHT_SPREAD = 0.12;
/** A run's width is shared out among so many ems at the least: half a character is the narrowest. */
export const MEASURED_WIDTH_MIN = 0.5;
/** Body text is seldom set tighter than 1.4 or wider than 1.9 ems: of a page that shows no step. */
export const DEFAULT_LEADING = 1.6;
/** Steps up to this multiple of the median belong to the leading: exact ones vary little, but on
 * the grid one leading shows as one row or two. */
export const LEADING_SPREAD = { fraction: 1.15, grid: 2.1 } as const;
/** Heights within this ratio are of one type, when asking what the boxes are boxes of. */
export const ONE_TYPE_SPREAD = 1.06;
/** A box this flat, against the usual, is ink of flat characters only. */
export const FLAT_INK_MAX = 0.6;

// The grid's em ---------------------------------------------------------------------------

/** Magazines and newspapers are set no smaller than 7.5 pt, in cells. */
export const GRID_EM_LEAST = 1.5;
/** A line of fewer ems may be short, and says nothing of the em. */
export const FULL_LINE_MIN = 8;
/** The narrowest gutter, in cells: 10 pt, what the layer puts between two runs at the least. */
export const GRID_GUTTER_MIN = 2;
/** So many lines are needed to say something of the em. */
export const GRID_EM_LINES = 5;
/** The share of them that may be closer to the next run than the em allows: pushed or overrun. */
export const GRID_EM_SHARE = 0.2;

// The grid's rows -------------------------------------------------------------------------

/** Runs of two rows that share so many cells are of one column, so the rows are a line apart. */
export const ROW_OVERLAP = 4;
/** The same of runs whose beginnings are no more than an indent apart, in cells. */
export const ROW_INDENT = 5;
/** Rows that share no column are lines that are not level: half a line apart, in rows. */
export const STAGGERED_STEP = 0.5;
/** How far the grid's rows may be off the leading measured from them, in rows. */
export const ROW_SLACK = 0.2;
/** A longer step, in rows, leaves a row blank. */
export const BLANK_ROW_STEP = 1.5;
/** A leading leaves a row blank by itself from this far below the next whole number of rows. */
export const BLANK_ROW_ROUNDING = 0.25;
/** More blank rows than this, of all steps, are the leading's. */
export const BLANK_ROWS_SHARE = 0.12;
/** This share of the blank rows must follow a sentence's end to be spaces. */
export const SPACES_SHARE = 0.8;

// Sizes -----------------------------------------------------------------------------------

/** Characters this much higher than others are of another size: sub-headings 8 % larger than the
 * body were seen, and boxes 8 % smaller. */
export const SAME_SIZE_RATIO = 1.05;
/** The same where the size is found from the ink, which tells it to five in a hundred. */
export const SAME_INK_RATIO = 1.11;
/** How far the mean size of a strip of body text may be off: a word or two in another face. */
export const MEAN_SIZE_SLACK = 0.03;
/** From this size on a heading is an article's title. */
export const TITLE_SIZE_MIN = 1.5;
/** Sub-headings are no larger than this; a sentence set larger is a pull quote. */
export const SUBHEADING_SIZE_MAX = 1.2;

// Lines -----------------------------------------------------------------------------------

/** Two runs share a line when they overlap by this share of the smaller one's height: a
 * superscript or a drop capital still touches its line by half. */
export const SAME_LINE_OVERLAP = 0.5;
/** Pieces this close touch: no gutter is as narrow. */
export const TOUCHING_GAP = 0.2;
/** A gap from here on is a space between words; less is kerning or letter-spacing. */
export const WORD_SPACE_MIN = 0.12;
/** The widest word space of a justified line, where nothing speaks for a gutter. */
export const WORD_GAP_MAX = 0.95;
/** Letter-spacing sets characters no farther apart than this: more is a space that was typed. */
export const IDEOGRAPHIC_GAP_MIN = 0.75;
/** Between the Chinese characters of a title a gap may be an ideographic space: one em, to rounding. */
export const IDEOGRAPHIC_GAP_MAX = 1.05;
/** The widest word space seen: the last line of a justified heading, `the way forward for`. */
export const STRETCHED_GAP_MAX = 3;
/** The widest word space of the grid's stretched lines, in ems: its eight cells. */
export const GRID_STRETCHED_MAX = 5;
/** A run that begins this far inside the one before is printed over it, not after it. */
export const OVERPRINT_MIN = 0.6;
/** Pieces that do not touch, one so many times higher than the other, are no one line. */
export const OTHER_TEXT_RATIO = 1.3;
/** Pieces that begin this close begin at one x, where places are exact. */
export const SAME_START = 0.2;
/** Where more lines than this begin, a column begins. */
export const COLUMN_START_LINES = 3;
/** How far above and below a gap lines tell whether it is a gutter, in ems: half a dozen lines. */
export const COLUMN_REACH = 9;
/** How far a line must reach past a gap on both sides to run through it. */
export const RUN_THROUGH = 0.5;
/** Where the lines right above and below are to be looked for, from a line's middle, in ems. */
export const ROWS_NEAR: readonly number[] = [-4.5, -3, -2, -1, 1, 2, 3, 4.5];
/** A character this much lower than the line that it stands within is set above or below it. */
export const SCRIPT_SIZE = 0.8;
/** Superscripts are no longer than this: `st`, `[12]`. */
export const SCRIPT_TEXT_MAX = 4;
/** A character this much higher than the body's, over several lines, is a drop capital. */
export const DROP_CAPITAL_SIZE = 1.7;
/** No capital drops lower than this, in ems. */
export const DROP_CAPITAL_LINES = 12;

// Shadows ---------------------------------------------------------------------------------

/** How far from a line its shadow may be, in ems; on the grid, a few cells and rows. */
export const SHADOW_REACH = { fraction: { x: 0.5, y: 0.5 }, grid: { x: 1.5, y: 3 } } as const;
/** This share of the lines of a grid page are shadows, or none is: tables repeat words too. */
export const SHADOW_SHARE = 0.25;
/** A line is compared with so many of its like at the most. */
export const SHADOWS_COMPARED = 12;

// Furniture -------------------------------------------------------------------------------

/** So many single characters under each other are text down the margin: a word at the least. */
export const MARGIN_TEXT_LINES = 2;
/** So many of the page's lines may stand above or below text in the margin: headers and such. */
export const MARGIN_TEXT_OTHERS = 0.06;
/** They stand this close under each other, in ems. */
export const MARGIN_TEXT_GAP = 2.5;
/** Headers and footers stand in no more than three rows (name, number, address). */
export const FURNITURE_ROWS = 3;
/** A row of more pieces than this is none of furniture: a spread may have six on either side. */
export const FURNITURE_IN_ROW_MAX = 24;
/** Strips whose edges are this close stand in one row. */
export const FURNITURE_ROW_DEPTH = 0.8;
/** The longest running header seen has 49 characters (`Sense & Sound: …`). */
export const FURNITURE_TEXT_MAX = 60;
/** The widest running header seen has 23 ems; a line of text is as wide as its column. */
export const FURNITURE_WIDTH_MAX = 28;
/** A running header stands this far from the text, in leadings: seen were 1.1 and more, and of the
 * first lines of a text up to 0.95. */
export const FURNITURE_GAP = 1.05;
/** No nearer than this where something else speaks for it: on the grid a blank row, of text that has
 * a row a line. */
export const FURNITURE_GAP_LEAST = 0.7;
/** A header is no larger than this, against the body text. */
export const FURNITURE_SIZE_MAX = 1.25;
/** A running header with its number is no longer than this, in characters. */
export const NUMBERED_TEXT_MAX = 36;
/** The printed number is off the flip page by the unnumbered pages in front: no more than this. */
export const FOLIO_OFFSET_MAX = 12;
/** So many characters of a book's title name it; a header holds no longer part of it. */
export const TITLE_PART_MIN = 2;
export const TITLE_PART_MAX = 40;
/** What is wider than this is a headline rather than a running header, in ems: of a Chinese text,
 * and of words. */
export const FEW_WIDE = 7.2;
export const FEW_WORDS = 9.6;

// Contents and tables ---------------------------------------------------------------------

/** Fewer page numbers under each other are no column of contents. */
export const CONTENTS_ENTRIES_MIN = 4;
/** The widest cell, in ems of its own size; prose columns are wider. */
export const CELL_WIDTH_MAX = 10;
/** Rows that are not level with each other and still open while lines come from the top down. */
export const ROWS_OPEN = 4;
/** Rows stand no farther apart, in leadings: cells have padding. */
export const TABLE_STEP_MAX = 2.6;
/** Fewer rows are no table. */
export const TABLE_ROWS_MIN = 3;
/** This share of the cells must stand in columns. */
export const TABLE_ALIGNED_SHARE = 0.8;
/** Two columns are a table if the second holds figures in this share of its cells. */
export const TABLE_FIGURES_SHARE = 0.6;

// Strips ----------------------------------------------------------------------------------

/** Left edges this close are one margin: half an em is the grid's one cell and its rounding. */
export const SAME_LEFT = 0.6;
/** Two lines are centred on one axis when their middles are this close. */
export const SAME_CENTRE = 0.8;
/** The same where right edges are estimates. */
export const SAME_CENTRE_GRID = 2;
/** The same of lines that stand right under each other, where a heading must not be taken for one
 * with the paragraph below it. */
export const SAME_CENTRE_ROWS = 1;
/** This share of a strip's lines, and two at the least, must have one edge for it to be its margin. */
export const MARGIN_SHARE = 0.15;
/** Full lines' estimated ends differ by no more: squeezed marks, a Latin word. */
export const FULL_LINE_SPREAD = 3;
/** The line just above goes before a better aligned one farther up: an indent is 2 em, a step 1.6. */
export const STEP_WEIGHT = 2.5;
/** A line this much lower than another, in leadings, stands between that one and the next. */
export const BETWEEN_STEP = 0.5;
/** A step this long breaks a strip: a blank line, or a picture. In leadings of the page. */
export const LINK_STEP_MAX = 1.75;
/** The same in leadings of the strip itself, once it is known. */
export const STRIP_STEP_MAX = 1.35;
/** The longest step of small text, in ems of its own size. */
export const SMALL_STEP_MAX = 2.3;
/** From so many lines on a strip shows its own leading. */
export const OWN_LEADING_LINES = 4;

// Cuts ------------------------------------------------------------------------------------

/** How far a line must reach past its strip's right margin to belong to more than one column. */
export const OVERREACH = 1.5;
/** A line this far out of its column's right margin is no line of it, in ems and as a share of the
 * column's width: the estimate of a Latin line may be off by a tenth. */
export const FAR_OUT = 2.5;
export const FAR_OUT_SHARE = 0.15;
/** The head of an article is no more lines than this (two of a title, a byline). */
export const HEAD_LINES_MAX = 3;
/** White space below a head that is more than between lines, in ems: a row of the grid. */
export const HEAD_SPACE = 1;
/** Tops this close are level, and boxes of neighbouring lines may overlap by as much: those of
 * characters are taller than the em. In ems. */
export const LEVEL_SLACK = 0.5;
/** A gap as high as the smallest picture, in leadings. */
export const PICTURE_GAP = 2.5;

// Columns ---------------------------------------------------------------------------------

/** Two pieces stand in one column when they share this much of the narrower one's width. */
export const SAME_COLUMN_OVERLAP = 0.25;
/** So many lines under each other in the usual size are body text. */
export const BODY_STRIP_LINES = 3;
/** A piece reaches into a column when it covers this much of it, in ems. */
export const SPAN_OVERLAP = 2;
/** A strip of so many lines shows its margins itself. */
export const OWN_MARGIN_LINES = 4;
/** A column whose margin no line shares counts as so much farther away, in ems: a page's height. */
export const OTHER_COLUMN_FAR = 100;
/** How far a line may reach out of its column: hanging marks, and the grid's estimates. */
export const MARGIN_SLACK = 1.5;

// Titles and their place in the order -----------------------------------------------------

/** Columns under one title begin level, to this share of a leading (a sub-heading is lower). */
export const LEVEL_TOPS = 1.2;
/** Level titles this far from each other are two, in ems of their own size; less may be a space within
 * one that is letter-spaced. */
export const TITLES_APART = 2;
/** A title stands over the columns that begin within this below it, in leadings. */
export const UNDER_GAP = 4;
/** A byline or subtitle belongs to the title above it up to this gap, in leadings. */
export const HEAD_GAP = 1.6;
/** Small text that close below larger, in leadings, is its byline or subtitle. */
export const SUBTITLE_GAP = 1.2;
/** White space across the page that ends what is above it, in leadings: more than a blank line's. */
export const CLEAR_SPACE = 0.9;

// Captions, quotes and boxes --------------------------------------------------------------

/** Longer than this is no heading, in characters (the longest seen has 137). */
export const HEADING_TEXT_MAX = 140;
/** A lede stands this close below its head, in leadings: seen were 0.3 to 0.8, and of quotes 1.1. */
export const LEDE_GAP = 0.9;
/** A lede is no shorter than this, in characters; two sentences of a heading are. */
export const LEDE_TEXT_MIN = 36;
/** More lines than this are a box, not a caption. */
export const CAPTION_LINES_MAX = 3;
/** A pull quote stands this far from the text on both sides, in leadings; on the grid a blank row. */
export const PULLED_GAP = 0.7;
/** Farther, and it is not the text that it is pulled from. */
export const PULLED_GAP_MAX = 4;
/** Two parts of one quote are no farther apart, in leadings. */
export const QUOTE_GAP_MAX = 1.5;
/** The longest pull quote, in ems. */
export const QUOTE_WIDTH_MAX = 60;
/** Pull quotes are set in sizes from here to there; captions and body text are smaller. */
export const QUOTE_SIZE_MIN = 1.15;
export const QUOTE_SIZE_MAX = 3;
/** Two centred lines show their size when one is so much longer, in ems: a cell of the grid may then
 * be off without making body text of a quote. */
export const CENTRED_DIFFERENCE = 2;
/** The title of a box stands this close above its text, in leadings. */
export const BOX_TITLE_GAP = 0.9;
/** A box is set in from its column by its padding, in ems: two cells of the grid. */
export const BOX_INSET = 0.6;
/** Of three lines or more that all begin there one cell is enough: they cannot all be rounded. */
export const LONG_BOX_INSET = 0.4;
/** Where right edges are exact, it is set in from the right too. */
export const BOX_RIGHT_INSET = 0.3;
/** More is an indent. */
export const BOX_INSET_MAX = 1.7;
/** Fewer letters than this may stand twice by chance. */
export const REPEAT_MIN = 16;
/** Pull quotes are no longer than this, in letters. */
export const REPEAT_MAX = 600;
/** The rest of a repeated passage stands this close under it, in ems. */
export const REST_GAP = 3.5;
/** Beyond so many strips the page is no page of a magazine. */
export const REPEATS_COMPARED = 300;

// Indents and ends of lines ---------------------------------------------------------------

/** The shallowest indent that marks a paragraph. */
export const INDENT_MIN = 0.8;
/** The deepest first-line indent, or hanging of one: two ems and the grid's rounding, and one more
 * for body text set larger than the em. */
export const INDENT_MAX = 3.2;
/** The first-line indent of Chinese text (GB/T 9704, CLREQ 3.3.1): two ems; on the grid, 1.9. */
export const USUAL_INDENT = 1.95;
export const USUAL_INDENT_SLACK = 0.3;
/** What an opening mark takes at a line's head. */
export const OPENER = 0.5;
/** A centred line stands in from both margins by this at the least, and so unequal they may be; on
 * the grid, where right edges are estimates, more. */
export const CENTRED = {
  fraction: { inset: 0.7, slack: 0.6 },
  grid: { inset: 1.2, slack: 2 },
} as const;
/** A line that ends this close to the right margin fills its column. */
export const FULL_SLACK = 1;
/** What must fit at a line's end for the next line's first word to have fitted: a Chinese
 * character, and the mark that may not begin a line. */
export const WIDE_WORD = 1;
/** Room beyond that word from which a line is short; justification leaves less. */
export const SHORT_BY = 1;
/** Room that no hyphenation and no ragged margin explains. */
export const VERY_SHORT_BY = 4;
/** The same of Chinese, which breaks between any two characters. */
export const VERY_SHORT_WIDE = 2;

// Paragraphs ------------------------------------------------------------------------------

/** Of the paragraphs' ends that lines show, this share must have an indent after it for a page that
 * indents its paragraphs: the others begin below a heading, flush. */
export const INDENTS_SHARE = 1 / 3;
/** The same of spaces after it, for a page that sets its paragraphs apart. */
export const SPACED_SHARE = 1 / 2;
/** A step longer than this is a space between paragraphs, in leadings. */
export const SPACE_STEP = 1.15;
/** The same between two strips of the grid, whose rows may be off by one: in ems. */
export const ROW_SPACE_EXTRA = 1.3;
/** A longer one is a picture's or another article's place, and says nothing of paragraphs. */
export const SPACE_STEP_MAX = 3.2;
/** Fewer lines are no list of entries; of those, this share ends short. */
export const ENTRIES_MIN = 4;
export const ENTRIES_SHARE = 0.5;
/** Lines of a heading that is broken by its sense end this far before their column does, in ems. */
export const HEADING_SHORT_BY = 3;
/** How far the text of a list item is set in from its mark, at the least. */
export const HANG_MIN = 0.5;
/** What each sign is worth for a new paragraph, against `BREAK_AT`. */
export const BREAK_WEIGHTS = {
  indent: 3,
  noIndent: -1,
  space: 3,
  stripSpace: 2,
  blankRow: 0.5,
  standsApart: 2,
  short: 1.5,
  veryShort: 1,
  ended: 1,
  open: -2,
  broken: -1.5,
  mark: 1.5,
  closed: -4,
  centred: -4,
  low: -2,
} as const;
/** From this weight on a new paragraph begins. */
export const BREAK_AT = 2;
/** Weights this close to it are doubtful. */
export const BREAK_DOUBT = 0.5;

// Headings in the size of the text --------------------------------------------------------

/** More lines than this are no heading. */
export const HEADING_LINES_MAX = 3;
/** The longest such heading, in ems: `全市启动…首批十二处年内完工` has 21, English ones 40. */
export const HEADING_WIDTH_MAX = 45;
/** What each sign is worth for a heading, against `HEADING_AT`. */
export const HEADING_WEIGHTS = {
  /** The document's own tags or contents call it one. */
  named: 2,
  noMark: 2,
  stop: -3,
  centred: 1.5,
  deeplyCentred: 3,
  flush: 2,
  spaceAbove: 1.5,
  spaceBelow: 0.5,
  blankRow: 0.75,
  capitals: 1.5,
  alone: 1,
  listMark: -1.5,
  first: 1,
  unfinishedBefore: -3,
} as const;
/** From this weight on it is one. */
export const HEADING_AT = 3;

// More than any page has: what keeps every page quick -------------------------------------

/** More pieces than any page has (the largest table seen gives 400); beyond, only by column. */
export const ORDER_ITEMS_MAX = 600;
/** Strips that are compared with each other: the largest table seen gives 400. */
export const STRIPS_MAX = 1_200;
/** A page of contents has no more lines than this: each row is looked for among all. */
export const CONTENTS_LINES_MAX = 600;
/** A row of a table has no more cells than this. */
export const CELLS_IN_ROW_MAX = 40;
/** A page has no more single characters down its margins than this. */
export const MARGIN_CHARACTERS_MAX = 400;
