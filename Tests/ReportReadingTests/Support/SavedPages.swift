/// Pages as word processors save them, written for these tests.
enum SavedPages {
  /// As Word saves a report: lines of 80 characters broken anywhere, runs cut by spelling marks, conditional
  /// sections around numbers of lists and notes, a picture twice, and tracked changes.
  static let word = #"""
    <html xmlns:v="urn:schemas-microsoft-com:vml"
    xmlns:o="urn:schemas-microsoft-com:office:office"
    xmlns:w="urn:schemas-microsoft-com:office:word"
    xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
    xmlns="http://www.w3.org/TR/REC-html40">

    <head>
    <meta http-equiv=Content-Type content="text/html; charset=gb2312">
    <meta name=ProgId content=Word.Document>
    <meta name=Generator content="Microsoft Word 15">
    <meta name=Originator content="Microsoft Word 15">
    <link rel=File-List href="季报.files/filelist.xml">
    <title>镕城县2022年前三季度经济运行情况</title>
    <!--[if gte mso 9]><xml>
     <o:DocumentProperties>
      <o:Author>统计股</o:Author>
      <o:Pages>3</o:Pages>
      <o:Words>1268</o:Words>
     </o:DocumentProperties>
    </xml><![endif]-->
    <!--[if gte mso 9]><xml>
     <w:WordDocument>
      <w:Zoom>100</w:Zoom>
     </w:WordDocument>
    </xml><![endif]-->
    <style>
    <!--
     /* Style Definitions */
    p.MsoNormal, li.MsoNormal, div.MsoNormal
    	{mso-style-unhide:no;
    	font-size:10.5pt;
    	font-family:"Times New Roman","serif";}
    span.MsoFootnoteReference
    	{mso-style-priority:99;
    	vertical-align:super;}
    @page WordSection1
    	{size:595.3pt 841.9pt;}
    -->
    </style>
    <!--[if gte mso 10]>
    <style>
     table.MsoNormalTable
    	{mso-style-name:普通表格;}
    </style>
    <![endif]-->
    </head>

    <body lang=ZH-CN style='tab-interval:21.0pt;text-justify-trim:punctuation'>

    <div class=WordSection1 style='layout-grid:15.6pt'>

    <p class=MsoNormal align=center style='text-align:center'><b><span
    style='font-size:22.0pt;font-family:方正小标宋简体'>镕城县<span lang=EN-US>2022</span>年前三季度经济运行情况<span
    lang=EN-US><o:p></o:p></span></span></b></p>

    <p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>

    <p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><span
    style='font-size:16.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:"Times New Roman"'>前三季度，全县完成地区生产总值</span><span
    lang=EN-US style='font-size:16.0pt;mso-fareast-font-family:仿宋_GB2312'>256</span><span
    style='font-size:16.0pt;font-family:仿宋_GB2312'>亿元</span><a
    style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
    class=MsoFootnoteReference><span lang=EN-US style='font-size:16.0pt'><span
    style='mso-special-character:footnote'><![if !supportFootnotes]><span
    class=MsoFootnoteReference><span lang=EN-US style='font-size:16.0pt;
    mso-fareast-font-family:仿宋_GB2312'>[1]</span></span><![endif]></span></span></span></a><span
    style='font-size:16.0pt;font-family:仿宋_GB2312'>，同比增长</span><span lang=EN-US
    style='font-size:16.0pt'>8.<span class=GramE>5</span>%</span><span
    style='font-size:16.0pt;font-family:仿宋_GB2312'>；其中工业增加值</span><span lang=EN-US
    style='font-size:16.0pt'>1<span class=SpellE>21</span>.6</span><span
    style='font-size:16.0pt;font-family:仿宋_GB2312'>亿元，拉动增长<span
    lang=EN-US>4.2</span>个百分点。<span lang=EN-US><o:p></o:p></span></span></p>

    <p class=MsoNormal style='margin-left:36.0pt;text-indent:-36.0pt;mso-list:l0 level1 lfo1;
    tab-stops:list 36.0pt'><![if !supportLists]><span lang=EN-US style='font-size:
    16.0pt;font-family:黑体;mso-bidi-font-family:黑体'><span style='mso-list:Ignore'>一、<span
    style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
    style='font-size:16.0pt;font-family:黑体'>工业生产稳中有升<span lang=EN-US><o:p></o:p></span></span></p>

    <p class=MsoListParagraph style='margin-left:18.0pt;text-indent:-18.0pt;
    mso-list:l1 level1 lfo2'><![if !supportLists]><span lang=EN-US style='mso-fareast-font-family:
    "Times New Roman"'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
    </span></span></span><![endif]><span style='font-family:仿宋_GB2312'>规模以上工业企业<span
    lang=EN-US><span style='mso-spacerun:yes'>&nbsp; </span>138<span
    style='mso-spacerun:yes'>&nbsp;</span></span>户，比年初增加<span lang=EN-US>12</span>户。<span
    lang=EN-US><o:p></o:p></span></span></p>

    <p class=MsoNormal><!--[if gte vml 1]><v:shapetype id="_x0000_t75"
     coordsize="21600,21600" o:spt="75" path="m@4@5l@4@11@9@11@9@5xe">
     <v:stroke joinstyle="miter"/>
    </v:shapetype><v:shape id="图片_x0020_1" o:spid="_x0000_i1025" type="#_x0000_t75"
     style='width:415.5pt;height:233.25pt;visibility:visible'>
     <v:imagedata src="季报.files/image001.png" o:title=""/>
    </v:shape><![endif]--><![if !vml]><img border=0 width=554 height=311
    src="季报.files/image002.jpg" v:shapes="图片_x0020_1"><![endif]><span lang=EN-US><o:p></o:p></span></p>

    <p class=MsoNormal align=center style='text-align:center'><span
    style='font-family:宋体'>表<span lang=EN-US>1<span
    style='mso-spacerun:yes'>&nbsp; </span></span>主要指标完成情况</span></p>

    <table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0
     style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt;
     mso-yfti-tbllook:1184;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>
     <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
      <td width=184 valign=top style='width:138.05pt;border:solid windowtext 1.0pt;
      mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
      <p class=MsoNormal align=center style='text-align:center'><span
      style='font-family:宋体'>指标（单位：亿元）<span lang=EN-US><o:p></o:p></span></span></p>
      </td>
      <td width=184 valign=top style='width:138.05pt;border:solid windowtext 1.0pt;
      border-left:none'>
      <p class=MsoNormal align=center style='text-align:center'><span lang=EN-US>1-9</span><span
      style='font-family:宋体'>月<span lang=EN-US><o:p></o:p></span></span></p>
      </td>
      <td width=184 valign=top style='width:138.1pt'>
      <p class=MsoNormal align=center style='text-align:center'><span
      style='font-family:宋体'>同比增长（<span lang=EN-US>%</span>）<span lang=EN-US><o:p></o:p></span></span></p>
      </td>
     </tr>
     <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'>
      <td width=184 valign=top style='width:138.05pt'>
      <p class=MsoNormal><span style='font-family:宋体'>固定资产投资<span lang=EN-US><o:p></o:p></span></span></p>
      </td>
      <td width=184 valign=top style='width:138.05pt'>
      <p class=MsoNormal align=right style='text-align:right'><span lang=EN-US>1<span
      class=SpellE>21</span>.5<o:p></o:p></span></p>
      </td>
      <td width=184 valign=top style='width:138.1pt'>
      <p class=MsoNormal align=right style='text-align:right'><span lang=EN-US>-3.1<o:p></o:p></span></p>
      </td>
     </tr>
     <![if !supportMisalignedColumns]>
     <tr height=0>
      <td width=184 style='border:none'></td>
      <td width=184 style='border:none'></td>
      <td width=184 style='border:none'></td>
     </tr>
     <![endif]>
    </table>

    <p class=MsoNormal><span style='font-family:仿宋_GB2312'>全年目标由</span><s><span
    lang=EN-US>340</span></s><span class=msoDel><del cite="mailto:股长"
    datetime="2022-10-12T09:00"><span lang=EN-US>350</span></del></span><span
    class=msoIns><ins cite="mailto:股长" datetime="2022-10-12T09:00"><span
    lang=EN-US>360</span></ins></span><span style='font-family:仿宋_GB2312'>亿元确定。</span></p>

    </div>

    <div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>

    <hr align=left size=1 width="33%">

    <![endif]>

    <div style='mso-element:footnote' id=ftn1>

    <p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
    name="_ftn1" title=""><span class=MsoFootnoteReference><span lang=EN-US><span
    style='mso-special-character:footnote'><![if !supportFootnotes]><span
    class=MsoFootnoteReference><span lang=EN-US>[1]</span></span><![endif]></span></span></span></a><span
    lang=EN-US> </span><span style='font-family:宋体'>为快报数，以年报为准。</span></p>

    </div>

    </div>

    </body>

    </html>
    """#

  /// As WPS saves a report: everything in one line, fonts inside spans, notes and powers raised by a style.
  static let wps = #"""
    <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type  content="text/html; charset=gb2312" ><meta name=ProgId  content=Word.Document ><meta name=Generator  content="Microsoft Word 14" ><meta name=Originator  content="Microsoft Word 14" ><title></title><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>办公室</o:Author><o:Created>2022-10-12T08:31:00</o:Created></o:DocumentProperties></xml><![endif]--><!--[if gte mso 9]><xml><w:LatentStyles DefLockedState="false"  LatentStyleCount="260" ><w:LsdException Locked="false"  Priority="0"  Name="Normal" ></w:LsdException></w:LatentStyles></xml><![endif]--><style>
    @font-face{
    font-family:"Times New Roman";
    }
    @list l0:level1{
    mso-level-number-format:chinese-counting-thousand;
    mso-level-text:"%1、";}
    p.MsoNormal{
    mso-style-name:正文;
    font-size:10.5000pt;}
    </style></head><body style="tab-interval:21pt;text-justify-trim:punctuation;" ><!--StartFragment--><div class="Section0"  style="layout-grid:15.6000pt;" ><p class=MsoNormal  align=center  style="text-align:center;" ><b><span style="mso-spacerun:'yes';font-family:方正小标宋简体;font-size:22.0000pt;" ><font face="方正小标宋简体" >镕城县项目建设</font>2022<font face="方正小标宋简体" >年三季度情况</font></span></b><b><span style="mso-spacerun:'yes';font-family:方正小标宋简体;" ><o:p></o:p></span></b></p><p class=MsoNormal  style="text-indent:32.0000pt;mso-char-indent-count:2.0000;" ><span style="mso-spacerun:'yes';font-family:仿宋_GB2312;font-size:16.0000pt;" ><font face="仿宋_GB2312" >三季度，新开工项目</font>3</span><span style="mso-spacerun:'yes';font-family:仿宋_GB2312;font-size:16.0000pt;" >5</span><span style="mso-spacerun:'yes';font-family:仿宋_GB2312;font-size:16.0000pt;" ><font face="仿宋_GB2312" >个，完成投资</font>12.<font face="仿宋_GB2312" ></font></span><span style="mso-spacerun:'yes';font-family:仿宋_GB2312;" >8</span><span style="mso-spacerun:'yes';font-family:仿宋_GB2312;font-size:16.0000pt;" ><font face="仿宋_GB2312" >亿元</font></span><span class="15"  style="font-family:仿宋_GB2312;vertical-align:super;" >[1]</span><span style="mso-spacerun:'yes';font-family:仿宋_GB2312;" ><font face="仿宋_GB2312" >，新增厂房面积</font>4.6<font face="仿宋_GB2312" >万</font>m</span><span style="mso-spacerun:'yes';vertical-align:super;" >2</span><span style="mso-spacerun:'yes';font-family:仿宋_GB2312;" ><font face="仿宋_GB2312" >。</font></span></p><p class=MsoNormal  style="mso-list:l0 level1 lfo1;" ><![if !supportLists]><span style="font-family:黑体;font-size:16.0000pt;" ><span style='mso-list:Ignore;' >一、</span></span><![endif]><span style="mso-spacerun:'yes';font-family:黑体;font-size:16.0000pt;" ><font face="黑体" >投资进度</font></span></p><table class=MsoNormalTable  border=1  cellspacing=0  style="border-collapse:collapse;mso-table-layout-alt:fixed;border:none;" ><tr><td width=284  valign=top  style="width:213.0500pt;mso-border-left-alt:0.5000pt solid windowtext;" ><p class=MsoNormal ><span style="font-family:宋体;" ><font face="宋体" >单位：万元</font> <font face="宋体" >项目</font></span></p></td><td width=284  valign=top ><p class=MsoNormal ><span style="font-family:宋体;" >1-9<font face="宋体" >月</font></span></p></td></tr><tr><td width=284  valign=top ><p class=MsoNormal ><span style="font-family:宋体;" ><font face="宋体" >工业投资</font></span></p></td><td width=284  valign=top ><p class=MsoNormal ><span style="font-family:宋体;" >86,</span><span style="font-family:宋体;" >400</span><span style="font-family:宋体;" ><o:p></o:p></span></p></td></tr></table></div><!--EndFragment--></body></html>
    """#
}
