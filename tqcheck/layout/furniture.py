"""Lines of the page's template rather than of its article: known whole, or by how they begin. Lower case, separated by " · "."""

from __future__ import annotations

from tqcheck.layout.labels import entries

WHOLE_LINES = entries("""
enditem · ends · the end · end of text · end of news · paid members only · paid article · paid content · for members · member article
article for subscribers · exclusive for subscribers · exclusive to subscribers · only for registered users · subscriber exclusive
free article · article for members · content for subscribers · the rest is for subscribers · remaining text · characters remaining
read the rest · this is a paid article · to the homepage · to the home page · to the main page · to the start page · to the beginning
to the beginning of the page · to the overview · to the article · to the news list · to homepage · i want to comment · want to comment
i want to say something · back to top · back to top button · back to the top · to the top · go to top · top of page · scroll to top
return to top · up · upstairs · top button · back · go back · back to list · back to homepage · back to home · return · to main
on the main · home · homepage · main page · advertisement · advertising · advertisements · advertise · display · ad · ads · sponsored
sponsored content · publicity · announcement · commercial · hide ad · remove ads · close ad · skip ad · advertisement continues · promoted
promoted content · partner content · partner news · partners news · news of partners · marketing · continue reading
continue reading below · story continues below · continued below · article continues below · article continues after advertisement
text continues below the ad · read below · read below the advertisement · the article continues below · scroll to continue
continue to read · keep reading · show more · load more · show all · see all · view all · more · read more · learn more · full article
go to full article · full text · full story · read on the website · show original · expand · collapse · open · close · hide · cancel · ok
accept · accept all · accept cookies · reject all · agree · i agree · got it · manage options · manage cookies · cookie settings
privacy settings · share · share this · share it · share this article · share this story · share this post · share this page
share this news · share this with · share article · share the article · share the news · share news · share with friends · share button
share link · share to · shared · tell a friend · tell your friends · tell friends · send to a friend · forward · share on facebook
share on twitter · share on linkedin · share on pinterest · share on email · share on whatsapp · share on telegram · share on vk
share on social media · share on social networks · share in social networks · share in facebook · share via email · like · likes · i like
like this · like it · tweet · pin it · pin · repost · retweet · email · e-mail · copy · copy link · copy url · link copied · copied
permalink · facebook · twitter · linkedin · pinterest · whatsapp · telegram · vk · vkontakte · odnoklassniki · reddit · tumblr · messenger
instagram · youtube · viber · flipboard · wechat · weibo · rss · google news · google+ · x · print · print version · print this page
print article · print the article · printable version · version for printing · pdf · save · save article · bookmark · add to favorites
add to bookmarks · add bookmark · remember · read later · listen · listen to this article · play · pause · play video · watch video · mute
unmute · full screen · fullscreen · video player · audio · comment · comments · add comment · add a comment · leave a comment
leave comment · leave a reply · leave reply · write a comment · write comment · post a comment · post comment · view comments
show comments · comments are closed · comments closed · no comments · no comments yet · there are no comments yet
be the first to comment · be the first · your comment · join the conversation · join the discussion · to comment · to comments
comment on the article · comment this · discuss · discussion · reply · replies · answer · report comment · send · send comment · submit
cancel reply · your name · your email · name · website · enter your comment · please enter your comment · please enter your name here
your answer · your opinion · subscribe · subscribe now · subscribe to us · subscribe to our newsletter · subscribe to the newsletter
subscribe to newsletter · subscribe to our channel · subscribe to news · subscribe here · sign up · sign up now
sign up for our newsletter · register · registration · log in · login · sign in · log out · logout · logged in as · my account
my profile · login registration · forgot password · newsletter · newsletters · mailing · the newsletter · follow us · follow
follow us on facebook · follow us on twitter · follow us on google news · follow us on social media · follow us on social networks
follow the topic · join us · join · we are on social networks · we are in social networks · we're on social networks · social
our social networks · our telegram · our channels · enlarge image · enlarge the image · enlarge · enlarge photo · enlarge picture
click to enlarge · click on the image to enlarge · zoom · open image · open gallery · view gallery · view photos · see photos
view full size · full size · open in full size · image gallery · photo gallery · next image · previous image · next photo · slideshow
swipe · fullscreen mode · loading · please wait · captcha loading · search · search the site · site search · find · menu · open menu
close menu · toggle navigation · navigation · skip to content · skip to main content · jump to content · go to content · skip navigation
site map · sitemap · about us · about · about the site · about the project · contact · contacts · contact us · privacy policy · privacy
terms of use · terms of service · terms and conditions · imprint · legal notice · impressum · data protection · cookie policy · cookies
disclaimer · all rights reserved · some rights reserved · editorial office · advertise with us · advertising on the site · work with us
careers · help · faq · feedback · rss feed · mobile version · full version · desktop version · language · english · change language
choose language · settings · dark mode · trends 24h · no time to read · get a summary · summarize · ai summary · translate
translated automatically · machine translation · automatic translation · original article · source link · via · more news on site · tags
keywords · topics · categories · category · archive · archives · calendar · report an error · report a bug · report error
error in the text · found an error · found a mistake · did you find an error · report a typo · noticed an error · correct mistake
notice an error · was this article helpful · was this article useful · was this helpful · did you like the article · did you like it
rate the article · rate article · rate this article · rate news · rate · vote · votes · your reaction · what is your reaction
how do you feel · top · end of article · end · related tags · download · download app · download the app · download our app · get the app
available on google play · app store · google play · open in app · install · push notifications · enable notifications
allow notifications · turn on notifications · donate · support us · support our work · become a member · buy a subscription
already a subscriber · subscribers only · for subscribers only · premium · premium content · members only · reserved for subscribers
article reserved for subscribers · i have something to say · say something · participate · participate in comments · collect · collection
collected · praise · reward · like and reward · scan the qr code · scan the code · scan code · scan it · long press to scan the code
font size · font · big medium small · small medium large · a+ · a- · large · medium · small · return to sohu, see more
responsible editor · 0 comments · share it to · print close · close window · print close window · recommend · hot comments · tools
options · article tools · in social networks · news in telegram · editor's telegram · read us · read us in · read us on
read us in telegram · we are in telegram · news feed · feed · newsfeed · ticker · news ticker · next · previous · rewind · page
next page · previous page · first page · last page · start slideshow · logo · icon · image · photo · picture · video · banner · avatar
author's photo · поделиться · поделитесь · поделиться новостью · комментарии · комментировать · обсудить · добавить комментарий
оставить комментарий · реклама · распечатать · версия для печати · подписаться · подписывайтесь на нас · наверх · вверх · назад · войти
вход · регистрация · главная · на главную · загрузка · поиск · меню · ещё · еще · показать ещё · читать полностью · все новости
новости партнёров · новости партнеров · українською · поділитися · поділитись · коментарі · коментувати · залишити коментар
додати коментар · роздрукувати · підписатися · вгору · нагору · головна · на головну · увійти · пошук · показати ще · усі новини
реєстрація · anzeige · werbung · kommentare · kommentieren · kommentar schreiben · teilen · artikel teilen · drucken · merken · nach oben
zurück · weiterlesen · zur startseite · startseite · anmelden · abonnieren · eingeloggt · eingeloggt als · abspielen · schließen
nachrichten · vorlesen · mehr anzeigen · bild vergrößern · suche · newsletter abonnieren · feedback geben · link kopieren · publicité
partager · partager l'article · commentaires · commenter · réagir · imprimer · s'abonner · je m'abonne · se connecter · connexion
haut de page · retour · accueil · fermer · écouter l'article · lire plus tard · ajouter un commentaire · laisser un commentaire
voir plus · rechercher · envoyer par mail · contenu sponsorisé · article réservé aux abonnés · publicidad · compartir · comentarios
comentar · imprimir · suscríbete · suscribirse · iniciar sesión · volver arriba · volver · inicio · cerrar · guardar · publicado por
deja un comentario · dejar un comentario · ver más · escuchar · buscar · normas · archivado en · publicidade · compartilhar · compartilhe
partilhar · comentários · assine · entrar · voltar ao topo · início · fechar · salvar · ouvir · continua após a publicidade · pubblicità
condividi · commenti · commenta · stampa · abbonati · accedi · torna su · chiudi · cerca · lascia un commento · ascolta
contenuto sponsorizzato · reklama · udostępnij · podziel się · komentarze · skomentuj · dodaj komentarz · drukuj · wydrukuj · zaloguj
zaloguj się · wróć na górę · do góry · powrót · zamknij · szukaj · subskrybuj · czytaj dalej · dalszy ciąg materiału pod wideo
reklama sponsorowana · posłuchaj · sdílet · diskuse · komentáře · přidat komentář · vytisknout · tisk · odebírat · přihlásit · nahoru
zpět · domů · zavřít · hledat · inzerce · paylaş · paylaşın · yorumlar · yorum yap · yorum yaz · bir yanıt yazın · yazdır · abone ol
giriş yap · yukarı · yukarı çık · ana sayfa · anasayfa · kapat · ara · reklam · haberi paylaş · yazı boyutu · شارك · شارك الخبر
شارك المقال · مشاركة · التعليقات · أضف تعليق · أضف تعليقا · اترك تعليقا · طباعة · اشترك · تسجيل الدخول · الرئيسية · إعلان · إغلاق · بحث
分享 · 评论 · 打印 · 收藏 · 返回顶部 · 返回首页 · 广告 · 登录 · 注册 · 首页 · 关闭 · 点赞 · 举报 · 我要评论 · 加载更多 · 阅读全文 · シェア
シェアする · コメント · コメントする · 印刷 · トップへ戻る · ページトップへ · 広告 · ログイン · 閉じる · もっと見る · 공유하기 · 댓글
인쇄 · 맨위로 · 광고 · 로그인 · 닫기 · 더보기 · 구독 · 좋아요 · 스크랩 · 글자크기
""")

OPENINGS = entries("""
found an error · found a typo · found inaccuracy · found an inaccuracy · if you find an error · if you find a mistake
if you found an error · if you found a mistake · if you have found an error · if you have found a mistake · if you notice an error
if you notice a mistake · if you noticed an error · if you noticed a mistake · if you see an error · if you spot an error
found an error in · found a mistake · found a bug · did you find an error · did you notice a mistake · noticed an error
noticed a mistake · noticed a bug · notice an error · saw a mistake · to report an error · to report a typo · select the text and press
select it and press · select a fragment · select the error · highlight the text and · please select the fragment · please select it with
your email address will not · this site uses akismet · this site uses cookies · this website uses cookies · we use cookies
our site uses cookies · our website uses cookies · the site uses cookies · by continuing to use · by continuing to browse
by using this site · by using our site · by clicking · by subscribing you · by signing up you · by registering you
you have accepted cookies · we and our partners · required fields are · required fields marked · save my name · notify me of
you must be logged in · you need to log in · you must log in · log in to leave · log in to comment · log in to post · please log in
login to comment · sign in to comment · only registered users · to leave a comment · to comment on this · to post a comment
be the first to comment · be the first to leave · share on · share in · share with your · share this · share the · share your
tell your friends · follow us · follow our · subscribe to · subscribe and · sign up for · sign up to · join our · join us on · join us in
join the channel · like us on · find us on · read us on · read us in · add us to · add us as · we are on telegram · we are in telegram
download our app · download the app · get our app · get the latest news · get the news · receive the latest · receive our
stay up to date · stay tuned for more · don't miss the latest · want to receive · want to read more · want more news · click here
click to · click on the · press here · tap here · scan the qr · scan the code · open wechat · long press · support our · support us
become a member of · buy us a coffee · donate to · all rights reserved · copyright © · copyright (c) · copyright 19 · copyright 20
© copyright · © all rights · ⓒ · <copyright · <저작권자 · unauthorized reproduction · unauthorised reproduction
reproduction or distribution · reproduction is prohibited · any use of materials · use of materials · when using materials
when quoting materials · when copying materials · full or partial reproduction · full or partial copying · republication of
reprinting of · the editors are not responsible · the editors may not · the editorial board may not · the opinion of the editors
the editorial board is not · the site administration · the views expressed · the opinions expressed · opinions expressed in
this article was automatically · this article has been automatically · this is an automatic translation · this text was translated
this article was machine · this article was translated · the content is translated · note: this article · translated by google
translated with · automatically translated · this article is reserved · this content is reserved · this article is only for
this content is only for · this content is available · you are reading a · to read the full · to continue reading · to view this
to watch this video · to display this · please enable javascript · enable javascript · please enable · please enter · please accept
please rate · please note that your comment · your browser does not · your browser is · javascript is · your comment has been
your comment will · your message has been · your subscription · thank you for subscribing · thank you for reading · thanks for subscribing
thanks for reading · the article continues below · article continues below · story continues below · text continues
advertisement continues · continue reading · continues after · continues below · this video is not · the video is not available
this content could not · content not available · an error occurred · something went wrong · the requested page · follow the news
follow the latest · read the news · read our news · read all the news · all news · more news on · read dni · hot news in · see more on
go to comments · go to the comments · go to full · go to the · back to the list · return to · skip to · jump to · image gallery
more information about · you can unsubscribe · unsubscribe · you can read · you can also read · also available · available on
also follow · also subscribe · don't forget to subscribe · do not forget to subscribe · remember to subscribe · source of information for
full article is available · the post · this post · this entry was posted · this story first appeared · this article first appeared
this article originally · this article was originally · originally published · если вы нашли ошибку · если вы заметили ошибку
нашли ошибку · заметили ошибку · подписывайтесь · подпишитесь · читайте нас · следите за · использование материалов · все права защищены
при использовании материалов · якщо ви знайшли помилку · якщо ви помітили помилку · знайшли помилку · помітили помилку · підписуйтесь
усі права захищені · всі права захищені · wir verwenden cookies · alle rechte vorbehalten · folgen sie uns · abonnieren sie
tous droits réservés · suivez-nous · abonnez-vous · inscrivez-vous · todos los derechos reservados · todos os direitos reservados
síguenos · suscríbete · siga-nos · siga o · inscreva-se · tutti i diritti riservati · seguici · iscriviti · wszelkie prawa zastrzeżone
obserwuj nas · zapisz się · všechna práva vyhrazena · sledujte nás · tüm hakları saklıdır · bizi takip edin · جميع الحقوق محفوظة · تابعونا
版权所有 · 未经授权 · 无断転載 · 無断転載 · 무단전재 · 저작권자
""")
"""How such a line begins, though it be long."""

LOOSE_OPENINGS = entries("""
share on · share in · share with your · share this · share the · share your · tell your friends · follow us · follow our · subscribe to
subscribe and · sign up for · sign up to · join our · join us on · join us in · join the channel · add us to · add us as · get the news
don't miss the latest · want to read more · want more news · click to · click on the · press here · support our · support us · donate to
by clicking · stay tuned for more · republication of · reprinting of · use of materials · text continues · continues after
continues below · the video is not available · an error occurred · something went wrong · follow the news · follow the latest
read the news · all news · more news on · hot news in · see more on · go to the · return to · skip to · jump to · more information about
you can read · you can also read · also available · available on · also follow · the post · this post · log in to leave
to leave a comment · to comment on this · to post a comment · be the first to leave · found a mistake · found a bug · saw a mistake
the requested page · the site administration · note: this article · to read the full · to view this · please enter · please accept
please enable · thanks for reading · thank you for reading · continue reading · receive our · get our app · подписывайтесь · подпишитесь
читайте нас · следите за · siga o · your subscription · the views expressed · find us on · like us on · open wechat · scan the code
image gallery · unsubscribe · tap here · click here
""")
"""Those of the openings that may begin an article's own sentence: the line must be short and without a full stop."""
