var bookConfig = {totalPageCount:0,bookTitle:"Demo",pageWidth:595,pageHeight:842};
bookConfig.normalPath="files/mobile/";bookConfig.thumbPath="files/thumb/";
bookConfig.totalPageCount=16;bookConfig.bookTitle="《山河月读》数字版 2024年4月下 / 第08期";
