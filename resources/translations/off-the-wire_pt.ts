<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
 <context>
  <name>AboutWindow</name>
  <message>
   <source>&amp;Include the addresses of my feeds</source>
   <translation>Com os &amp;endereços dos meus feeds</translation>
  </message>
  <message>
   <source>&amp;Copy diagnosis</source>
   <translation>Cop&amp;iar o diagnóstico</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>Sobre o Off the Wire</translation>
  </message>
  <message>
   <source>File locations</source>
   <translation>Local dos arquivos</translation>
  </message>
  <message>
   <source>System information</source>
   <translation>Informações do sistema</translation>
  </message>
  <message>
   <source>Version {version}, a headline ticker for the desktop</source>
   <translation>Versão {version}, uma faixa de manchetes para a área de trabalho</translation>
  </message>
  <message>
   <source>Free software under the MIT license, without any warranty.</source>
   <translation>Software livre sob a licença MIT, sem nenhuma garantia.</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;Guia</translation>
  </message>
  <message>
   <source>&amp;Privacy</source>
   <translation>&amp;Privacidade</translation>
  </message>
  <message>
   <source>What’s &amp;new</source>
   <translation>&amp;Novidades</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Configurações</translation>
  </message>
  <message>
   <source>Open the settings folder</source>
   <translation>Abrir a pasta de configurações</translation>
  </message>
  <message>
   <source>Feeds and headlines</source>
   <translation>Feeds e manchetes</translation>
  </message>
  <message>
   <source>Open the folder with feeds and headlines</source>
   <translation>Abrir a pasta de feeds e manchetes</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Open the log folder</source>
   <translation>Abrir a pasta do registro</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Copied. Check it before you paste it. Nothing has been sent anywhere.</source>
   <translation>Copiado. Confira antes de colar. Nada foi enviado.</translation>
  </message>
  <message>
   <source>{folder} could not be opened.</source>
   <translation>Não foi possível abrir {folder}.</translation>
  </message>
 </context>
 <context>
  <name>Accessibility</name>
  <message>
   <source>new</source>
   <translation>nova</translation>
  </message>
 </context>
 <context>
  <name>AccountDialog</name>
  <message>
   <source>Add the feeds &amp;on this computer to the account</source>
   <translation>&amp;Adicionar à conta os feeds deste computador</translation>
  </message>
  <message>
   <source>Add ne&amp;w feeds to the account</source>
   <translation>Adicionar no&amp;vos feeds à conta</translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>Esta conexão não é criptografada. Sua senha poderia ser interceptada.</translation>
  </message>
  <message>
   <source>Stories received</source>
   <translation>Matérias recebidas</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>&amp;Entrar</translation>
  </message>
  <message>
   <source>&amp;Connection…</source>
   <translation>Cone&amp;xão…</translation>
  </message>
  <message>
   <source>S&amp;ync now</source>
   <translation>S&amp;incronizar agora</translation>
  </message>
  <message>
   <source>&amp;Remove account…</source>
   <translation>&amp;Remover a conta…</translation>
  </message>
  <message>
   <source>Sign in without a secure connection?</source>
   <translation>Entrar sem conexão segura?</translation>
  </message>
  <message>
   <source>{host} has no secure connection (https). Others on the network could read your password and what you read. That may be acceptable in a home or private network.</source>
   <translation>{host} não oferece conexão segura (https). Outros na rede poderiam ler sua senha e o que você lê. Isso pode ser aceitável em uma rede doméstica ou privada.</translation>
  </message>
  <message>
   <source>&amp;Sign in anyway</source>
   <translation>Entrar &amp;mesmo assim</translation>
  </message>
  <message>
   <source>Signed in. Feeds and stories are being fetched.</source>
   <translation>Conectado. Feeds e matérias estão sendo buscados.</translation>
  </message>
  <message>
   <source>No keyring is available. You will be asked for the password again after you quit.</source>
   <translation>Nenhum chaveiro está disponível. A senha será pedida novamente depois que você sair.</translation>
  </message>
  <message>
   <source>Sync account</source>
   <translation>Conta de sincronização</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>En&amp;dereço</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>Nome de &amp;usuário</translation>
  </message>
  <message>
   <source>API &amp;password</source>
   <translation>&amp;Senha da API</translation>
  </message>
  <message>
   <source>A feed server keeps your feeds, and what you have read and saved, in sync between your devices: FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin, and others with the Google Reader or Fever API. The kind of server is detected automatically. Enter the password for the API, which some servers let you set in their own settings. It is kept in your desktop’s keyring.</source>
   <translation>Um servidor de feeds mantém sincronizados entre seus dispositivos seus feeds e o que você leu e salvou: FreshRSS, Miniflux, Nextcloud News, Tiny Tiny RSS, Feedbin e outros com a API do Google Reader ou Fever. O tipo de servidor é detectado automaticamente. Digite a senha da API, que em alguns servidores é definida nas configurações deles. Ela fica no chaveiro da sua área de trabalho.</translation>
  </message>
  <message>
   <source>The server’s feeds appear beside your own, and the server fetches them. Reading, saving, renaming, moving or removing them changes them on the server too. Your own feeds stay as they are.</source>
   <translation>Os feeds do servidor aparecem ao lado dos seus, e é o servidor que os atualiza. O que você ler, salvar, renomear, mover ou remover neles muda também no servidor. Seus próprios feeds ficam como estão.</translation>
  </message>
  <message>
   <source>Contacting the server…</source>
   <translation>Conectando ao servidor…</translation>
  </message>
  <message>
   <source>This is a different account. What should happen to the feeds of the previous one?</source>
   <translation>Esta é outra conta. O que deve acontecer com os feeds da anterior?</translation>
  </message>
  <message>
   <source>Until now you have synced with “{former_user}” at {host}, which has other feeds and stories than “{user}”. Nothing changes on either server. You can keep the feeds of the previous account here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>Até agora você sincronizava com “{former_user}” em {host}, que tem outros feeds e matérias que “{user}”. Nada muda em nenhum dos servidores. Você pode manter aqui os feeds da conta anterior, que serão então buscados diretamente dos sites, ou removê-los com todas as matérias, inclusive as salvas.</translation>
  </message>
  <message>
   <source>Remove the account?</source>
   <translation>Remover a conta?</translation>
  </message>
  <message>
   <source>Nothing changes on the server. You can keep its feeds here, where they are then fetched directly from their websites, or remove them with all their stories, including saved ones.</source>
   <translation>Nada muda no servidor. Você pode manter aqui os feeds dele, que serão então buscados diretamente dos sites, ou removê-los com todas as matérias, inclusive as salvas.</translation>
  </message>
  <message>
   <source>&amp;Keep the feeds</source>
   <translation>Manter os &amp;feeds</translation>
  </message>
  <message>
   <source>&amp;Remove the feeds</source>
   <translation>Remover &amp;os feeds</translation>
  </message>
  <message>
   <source>This server’s API cannot add, remove, rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>A API deste servidor não permite adicionar, remover, renomear nem mover feeds. Faça isso no site do servidor. O que você mudar aqui vale só para este computador.</translation>
  </message>
  <message>
   <source>This server’s API cannot rename or move feeds. Do that on the server’s website. What you change here applies to this computer only.</source>
   <translation>A API deste servidor não permite renomear nem mover feeds. Faça isso no site do servidor. O que você mudar aqui vale só para este computador.</translation>
  </message>
  <message>
   <source>Your changes are kept and will be sent later.</source>
   <translation>Suas alterações são mantidas e serão enviadas mais tarde.</translation>
  </message>
  <message>
   <source>Synced on {0}.</source>
   <translation>Sincronizado em {0}.</translation>
  </message>
  <message numerus="yes">
   <source>%n story(s) could not be fetched because they are too large or the server failed. Off the Wire will try again later.</source>
   <translation>
    <numerusform>%n matéria não pôde ser buscada porque é grande demais ou o servidor falhou. O Off the Wire tentará mais tarde.</numerusform>
    <numerusform>%n matérias não puderam ser buscadas porque são grandes demais ou o servidor falhou. O Off the Wire tentará mais tarde.</numerusform>
   </translation>
  </message>
  <message>
   <source>The server did not accept this username and password. Use the API password, which often differs from the one for the website.</source>
   <translation>O servidor não aceitou este nome de usuário e senha. Use a senha da API, que costuma ser diferente da senha do site.</translation>
  </message>
  <message>
   <source>The web server answers, but the feed server behind it does not (status {0}). Try again later.</source>
   <translation>O servidor web responde, mas o servidor de feeds não (código {0}). Tente mais tarde.</translation>
  </message>
  <message>
   <source>The server’s certificate isn’t from a trusted authority. If the server is your own, choose its certificate, or that of its authority, under Connection.</source>
   <translation>O certificado do servidor não é de uma autoridade confiável. Se o servidor for seu, escolha o certificado dele, ou o da autoridade, em Conexão.</translation>
  </message>
  <message>
   <source>The server requires a client certificate. Choose its file under Connection.</source>
   <translation>O servidor exige um certificado de cliente. Escolha o arquivo em Conexão.</translation>
  </message>
  <message>
   <source>No feed server found at this address. Check the address.</source>
   <translation>Nenhum servidor de feeds encontrado neste endereço. Verifique o endereço.</translation>
  </message>
  <message>
   <source>You’re offline. Sync will continue when you’re back online.</source>
   <translation>Você está off-line. A sincronização continuará quando a conexão voltar.</translation>
  </message>
  <message>
   <source>The server refused the connection. Sync will try again later.</source>
   <translation>O servidor recusou a conexão. A sincronização tentará mais tarde.</translation>
  </message>
  <message>
   <source>The server took too long to answer. Sync will try again later.</source>
   <translation>O servidor demorou demais para responder. A sincronização tentará mais tarde.</translation>
  </message>
  <message>
   <source>The server’s answer was too large and was not read. Sync will try again later.</source>
   <translation>A resposta do servidor era grande demais e não foi lida. A sincronização tentará mais tarde.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Sync will try again later.</source>
   <translation>A resposta do servidor estava incompleta ou era inválida. A sincronização tentará mais tarde.</translation>
  </message>
  <message>
   <source>Too many redirects. Check the address.</source>
   <translation>Redirecionamentos demais. Verifique o endereço.</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org.</source>
   <translation>Isto não é um endereço da web. Deveria ser como https://example.org.</translation>
  </message>
  <message>
   <source>Reading the server’s answer timed out. Sync will try again later.</source>
   <translation>A leitura da resposta do servidor excedeu o tempo limite. A sincronização tentará mais tarde.</translation>
  </message>
  <message>
   <source>Something went wrong in Off the Wire while syncing. Report it; the log has details.</source>
   <translation>Algo deu errado no Off the Wire durante a sincronização. Relate o problema; o registro tem os detalhes.</translation>
  </message>
  <message>
   <source>The server is unavailable, or its API is turned off in its settings.</source>
   <translation>O servidor está indisponível ou sua API está desativada nas configurações dele.</translation>
  </message>
  <message>
   <source>The server is busy and asked to wait. Sync will try again later.</source>
   <translation>O servidor está ocupado e pediu para aguardar. A sincronização tentará mais tarde.</translation>
  </message>
  <message>
   <source>The server’s answers could not be understood. Nothing was changed.</source>
   <translation>As respostas do servidor não foram compreendidas. Nada foi alterado.</translation>
  </message>
  <message>
   <source>The server reported an error (status {0}). Nothing was changed.</source>
   <translation>O servidor informou um erro (código {0}). Nada foi alterado.</translation>
  </message>
  <message>
   <source>The server redirects to {0}. Sign in there if you trust that address.</source>
   <translation>O servidor redireciona para {0}. Entre lá se confiar nesse endereço.</translation>
  </message>
  <message>
   <source>The password is not available from the keyring. Enter it again.</source>
   <translation>A senha não está disponível no chaveiro. Digite-a novamente.</translation>
  </message>
  <message>
   <source>The web server requires a username and password of its own. Enter them under Connection.</source>
   <translation>O servidor web exige seu próprio nome de usuário e senha. Digite-os em Conexão.</translation>
  </message>
  <message>
   <source>Inoreader accepts only programs that are registered with it. Off the Wire is not.</source>
   <translation>O Inoreader só aceita programas registrados nele. O Off the Wire não é um deles.</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. It must be in PEM format.</source>
   <translation>O arquivo da autoridade certificadora não pode ser usado. Ele deve estar no formato PEM.</translation>
  </message>
  <message>
   <source>The client certificate cannot be used. It must be a PEM file that includes its key.</source>
   <translation>O certificado de cliente não pode ser usado. Deve ser um arquivo PEM que inclua a chave.</translation>
  </message>
  <message>
   <source>The password for the client certificate’s key is wrong.</source>
   <translation>A senha da chave do certificado de cliente está errada.</translation>
  </message>
  <message>
   <source>The feed server was reset. Feeds and stories it no longer has are kept here as your own.</source>
   <translation>O servidor de feeds foi redefinido. Os feeds e matérias que ele não tem mais são mantidos aqui como seus.</translation>
  </message>
 </context>
 <context>
  <name>ActionRow</name>
  <message>
   <source>Color…</source>
   <translation>Cor…</translation>
  </message>
  <message>
   <source>Set u&amp;p…</source>
   <translation>&amp;Configurar…</translation>
  </message>
  <message>
   <source>&amp;Tag</source>
   <translation>E&amp;tiqueta</translation>
  </message>
  <message>
   <source>&amp;Send to</source>
   <translation>&amp;Enviar para</translation>
  </message>
  <message>
   <source>Choose where to send</source>
   <translation>Escolher para onde enviar</translation>
  </message>
  <message>
   <source>{name} (not set up)</source>
   <translation>{name} (não configurado)</translation>
  </message>
  <message>
   <source>Highlight</source>
   <translation>Destacar</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Silenciar</translation>
  </message>
  <message>
   <source>Keep only these</source>
   <translation>Manter só estas</translation>
  </message>
  <message>
   <source>Pin to front</source>
   <translation>Fixar no início</translation>
  </message>
  <message>
   <source>Notify</source>
   <translation>Notificar</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marcar como lida</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Salvar para depois</translation>
  </message>
  <message>
   <source>Save with a tag</source>
   <translation>Salvar com uma etiqueta</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Cor</translation>
  </message>
 </context>
 <context>
  <name>Announcer</name>
  <message>
   <source>{feed}: {title}</source>
   <translation>{feed}: {title}</translation>
  </message>
  <message numerus="yes">
   <source>%n other important headline(s)</source>
   <translation>
    <numerusform>mais %n manchete importante</numerusform>
    <numerusform>mais %n manchetes importantes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AppearanceMenu</name>
  <message>
   <source>&amp;Theme</source>
   <translation>&amp;Tema</translation>
  </message>
  <message>
   <source>Same as Bar</source>
   <translation>Como a barra</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Sépia</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Escuro</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Preto</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>&amp;Fonte</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>Com serifa</translation>
  </message>
  <message>
   <source>Sans Serif</source>
   <translation>Sem serifa</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Estreita</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Larga</translation>
  </message>
  <message>
   <source>Very Wide</source>
   <translation>Muito larga</translation>
  </message>
  <message>
   <source>&amp;Width</source>
   <translation>&amp;Largura</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>Junto</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>Amplo</translation>
  </message>
  <message>
   <source>Very Relaxed</source>
   <translation>Muito amplo</translation>
  </message>
  <message>
   <source>&amp;Line Spacing</source>
   <translation>&amp;Entrelinha</translation>
  </message>
  <message>
   <source>&amp;Justify Text</source>
   <translation>&amp;Justificar o texto</translation>
  </message>
 </context>
 <context>
  <name>ArchiveFilters</name>
  <message>
   <source>Save as &amp;collection…</source>
   <translation>Salvar como &amp;coleção…</translation>
  </message>
  <message>
   <source>Find a headline</source>
   <translation>Pesquisar uma manchete</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, or −word to exclude</source>
   <translation>Palavras, “frase exata” ou −palavra para excluir</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Todos os feeds</translation>
  </message>
  <message>
   <source>{name} (collection)</source>
   <translation>{name} (coleção)</translation>
  </message>
  <message>
   <source>Any tag</source>
   <translation>Todas as etiquetas</translation>
  </message>
  <message>
   <source>{tag} ({count})</source>
   <translation>{tag} ({count})</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Todas as manchetes</translation>
  </message>
  <message>
   <source>On the bar</source>
   <translation>Na barra</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Não lidas</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Salvas</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoje</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtro</translation>
  </message>
  <message>
   <source>Collection, folder or feed</source>
   <translation>Coleção, pasta ou feed</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
 </context>
 <context>
  <name>ArchiveModel</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>Esta manchete não está mais disponível.</translation>
  </message>
  <message>
   <source>read</source>
   <translation>lida</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>não lida</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>salva</translation>
  </message>
 </context>
 <context>
  <name>ArchiveWindow</name>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Abrir</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>Abrir no &amp;navegador</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>&amp;Copiar link</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>Ma&amp;rcar como lida</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>Marcar como não &amp;lida</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>Sal&amp;var para depois</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>Remover das &amp;salvas</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Manchetes</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Desfazer</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>C&amp;ompartilhar</translation>
  </message>
  <message>
   <source>&amp;Mark all as read</source>
   <translation>&amp;Marcar tudo como lido</translation>
  </message>
  <message>
   <source>&amp;Export saved…</source>
   <translation>E&amp;xportar salvas…</translation>
  </message>
  <message>
   <source>Hide &amp;preview</source>
   <translation>Ocultar &amp;pré-visualização</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Todas as manchetes</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>%n manchete marcada como lida.</numerusform>
    <numerusform>%n manchetes marcadas como lidas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Save as collection</source>
   <translation>Salvar como coleção</translation>
  </message>
  <message>
   <source>Name:</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Saved as the collection “{name}”. You can show it on a bar.</source>
   <translation>Salvo como coleção “{name}”. Você pode mostrá-la em uma barra.</translation>
  </message>
  <message>
   <source>Show &amp;preview</source>
   <translation>Mos&amp;trar pré-visualização</translation>
  </message>
  <message>
   <source>More than {count} headlines</source>
   <translation>Mais de {count} manchetes</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s)</source>
   <translation>
    <numerusform>%n manchete</numerusform>
    <numerusform>%n manchetes</numerusform>
   </translation>
  </message>
  <message>
   <source>No matches.</source>
   <translation>Nenhum resultado.</translation>
  </message>
  <message>
   <source>No headlines yet.</source>
   <translation>Ainda não há manchetes.</translation>
  </message>
 </context>
 <context>
  <name>ArticleFiles</name>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>Arquivos PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Web pages (*.html)</source>
   <translation>Páginas web (*.html)</translation>
  </message>
  <message>
   <source>Save the article</source>
   <translation>Salvar a matéria</translation>
  </message>
 </context>
 <context>
  <name>ArticleOpener</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>Esta manchete não está mais disponível.</translation>
  </message>
 </context>
 <context>
  <name>ArticlePage</name>
  <message>
   <source>{feed}, {date}</source>
   <comment>under a headline</comment>
   <translation>{feed}, {date}</translation>
  </message>
  <message>
   <source>{line} · By {author}</source>
   <comment>under a headline</comment>
   <translation>{line} · Por {author}</translation>
  </message>
  <message numerus="yes">
   <source>%n min read</source>
   <comment>under a headline</comment>
   <translation>
    <numerusform>%n min de leitura</numerusform>
    <numerusform>%n min de leitura</numerusform>
   </translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>Versão do feed</translation>
  </message>
  <message>
   <source>Full story</source>
   <translation>Matéria completa</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Página web</translation>
  </message>
  <message numerus="yes">
   <source>Load all %n images</source>
   <translation>
    <numerusform>Carregar a imagem</numerusform>
    <numerusform>Carregar todas as %n imagens</numerusform>
   </translation>
  </message>
  <message>
   <source>This feed only provides headlines.</source>
   <translation>Este feed só fornece manchetes.</translation>
  </message>
  <message>
   <source>Attachments:</source>
   <translation>Anexos:</translation>
  </message>
  <message>
   <source>Continue reading on {host}</source>
   <translation>Continuar lendo em {host}</translation>
  </message>
  <message>
   <source>audio</source>
   <translation>áudio</translation>
  </message>
  <message>
   <source>video</source>
   <translation>vídeo</translation>
  </message>
  <message>
   <source>image</source>
   <translation>imagem</translation>
  </message>
  <message>
   <source>Open in player</source>
   <translation>Abrir no reprodutor</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Load image</source>
   <translation>Carregar imagem</translation>
  </message>
  <message>
   <source>The rest of this story is too long or too complex to show here.</source>
   <translation>O resto desta matéria é longo ou complexo demais para ser exibido aqui.</translation>
  </message>
  <message>
   <source>{label}: {words}</source>
   <comment>a picture</comment>
   <translation>{label}: {words}</translation>
  </message>
 </context>
 <context>
  <name>BackupController</name>
  <message>
   <source>Save backup</source>
   <translation>Salvar o backup</translation>
  </message>
  <message>
   <source>Restore backup</source>
   <translation>Restaurar backup</translation>
  </message>
  <message>
   <source>Restore {file}?</source>
   <translation>Restaurar {file}?</translation>
  </message>
  <message>
   <source>“Replace” replaces your feeds, headlines, rules and preferences with those in the backup. “Merge” only adds what is missing. Your current database is kept as a file. Off the Wire then restarts.</source>
   <translation>“Substituir” coloca o backup no lugar dos seus feeds, manchetes, regras e preferências. “Mesclar” só adiciona o que falta. O banco de dados atual é mantido como arquivo. Depois o Off the Wire reinicia.</translation>
  </message>
  <message>
   <source>&amp;Replace</source>
   <translation>&amp;Substituir</translation>
  </message>
  <message>
   <source>&amp;Merge</source>
   <translation>&amp;Mesclar</translation>
  </message>
  <message>
   <source>The backup was written to {file}.</source>
   <translation>O backup foi salvo em {file}.</translation>
  </message>
  <message>
   <source>Backups ({pattern})</source>
   <translation>Backups ({pattern})</translation>
  </message>
 </context>
 <context>
  <name>BackupDialog</name>
  <message>
   <source>Back up</source>
   <translation>Fazer backup</translation>
  </message>
  <message>
   <source>A backup holds your feeds, headlines, rules and preferences.</source>
   <translation>Um backup contém seus feeds, manchetes, regras e preferências.</translation>
  </message>
  <message>
   <source>Include &amp;passwords</source>
   <translation>Incluir as &amp;senhas</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase secreta</translation>
  </message>
  <message>
   <source>Repeat the passphrase</source>
   <translation>Repetir a frase secreta</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>&amp;Frase secreta</translation>
  </message>
  <message>
   <source>&amp;Repeat</source>
   <translation>&amp;Repetir</translation>
  </message>
  <message>
   <source>&amp;Choose file…</source>
   <translation>&amp;Escolher arquivo…</translation>
  </message>
  <message>
   <source>Passwords stay in the keyring. On another computer, you enter them again.</source>
   <translation>As senhas ficam no chaveiro. Em outro computador, você as digitará de novo.</translation>
  </message>
  <message numerus="yes">
   <source>Use at least %n characters.</source>
   <translation>
    <numerusform>Use pelo menos %n caractere.</numerusform>
    <numerusform>Use pelo menos %n caracteres.</numerusform>
   </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>As frases secretas não coincidem.</translation>
  </message>
  <message>
   <source>Without this passphrase, nobody can restore the passwords. Don’t keep it with the backup.</source>
   <translation>Sem esta frase, ninguém pode restaurar as senhas. Não a guarde junto com o backup.</translation>
  </message>
 </context>
 <context>
  <name>Bar</name>
  <message>
   <source>&amp;Open</source>
   <translation>Ab&amp;rir</translation>
  </message>
  <message>
   <source>Open in Backgroun&amp;d</source>
   <translation>A&amp;brir em segundo plano</translation>
  </message>
  <message>
   <source>Open in &amp;Browser</source>
   <translation>&amp;Abrir no navegador</translation>
  </message>
  <message>
   <source>&amp;Copy Link</source>
   <translation>Copiar lin&amp;k</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>Marcar &amp;como lida</translation>
  </message>
  <message>
   <source>Mark as Un&amp;read</source>
   <translation>&amp;Marcar como não lida</translation>
  </message>
  <message>
   <source>&amp;Save for Later</source>
   <translation>&amp;Salvar para depois</translation>
  </message>
  <message>
   <source>Remove from &amp;Saved</source>
   <translation>Remo&amp;ver das salvas</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>Atuali&amp;zar</translation>
  </message>
  <message>
   <source>All &amp;Headlines…</source>
   <translation>Todas as manc&amp;hetes…</translation>
  </message>
  <message>
   <source>&amp;Collections…</source>
   <translation>Co&amp;leções…</translation>
  </message>
  <message>
   <source>Ru&amp;les…</source>
   <translation>R&amp;egras…</translation>
  </message>
  <message>
   <source>A&amp;dd Feed…</source>
   <translation>A&amp;dicionar feed…</translation>
  </message>
  <message>
   <source>F&amp;eeds…</source>
   <translation>&amp;Feeds…</translation>
  </message>
  <message>
   <source>Prefere&amp;nces…</source>
   <translation>&amp;Preferências…</translation>
  </message>
  <message>
   <source>&amp;Back Up…</source>
   <translation>&amp;Fazer backup…</translation>
  </message>
  <message>
   <source>&amp;Restore Backup…</source>
   <translation>&amp;Restaurar backup…</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;Guia</translation>
  </message>
  <message>
   <source>About Off the W&amp;ire</source>
   <translation>Sobre o Off the &amp;Wire</translation>
  </message>
  <message>
   <source>Sync Has Failed…</source>
   <translation>A sincronização falhou…</translation>
  </message>
  <message>
   <source>Error Report…</source>
   <translation>Relatório de erro…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Sair</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espaço</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Manchetes</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>Últimas notícias</translation>
  </message>
  <message>
   <source>No headlines yet. Add a feed to get started.</source>
   <translation>Ainda não há manchetes. Adicione um feed para começar.</translation>
  </message>
  <message>
   <source>No headlines in “{name}”.</source>
   <translation>Nenhuma manchete em “{name}”.</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>&amp;Mais</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>&amp;Compartilhar</translation>
  </message>
  <message>
   <source>Hide &amp;This Headline</source>
   <translation>Ocultar es&amp;ta manchete</translation>
  </message>
  <message>
   <source>M&amp;ute for 24 Hours</source>
   <translation>S&amp;ilenciar por 24 horas</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>Ret&amp;omar</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>Pa&amp;usar</translation>
  </message>
  <message>
   <source>Mark &amp;All as Read</source>
   <translation>Marcar &amp;tudo como lido</translation>
  </message>
  <message>
   <source>Bac&amp;kup</source>
   <translation>Bac&amp;kup</translation>
  </message>
  <message>
   <source>Show on &amp;This Bar</source>
   <translation>&amp;Nesta barra</translation>
  </message>
  <message>
   <source>All F&amp;eeds</source>
   <translation>Todos os f&amp;eeds</translation>
  </message>
 </context>
 <context>
  <name>BarButtons</name>
  <message>
   <source>Previous headlines</source>
   <translation>Manchetes anteriores</translation>
  </message>
  <message>
   <source>Previous headlines (Page Up)</source>
   <translation>Manchetes anteriores (Page Up)</translation>
  </message>
  <message>
   <source>Next headlines</source>
   <translation>Próximas manchetes</translation>
  </message>
  <message>
   <source>Next headlines (Page Down)</source>
   <translation>Próximas manchetes (Page Down)</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Retomar</translation>
  </message>
  <message>
   <source>Resume (Space)</source>
   <translation>Retomar (Espaço)</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>Pausar (Espaço)</translation>
  </message>
 </context>
 <context>
  <name>BarClock</name>
  <message>
   <source>Time: {time}</source>
   <translation>Hora: {time}</translation>
  </message>
 </context>
 <context>
  <name>BarLabel</name>
  <message>
   <source>{name} – click for all headlines</source>
   <translation>{name} – clique para ver todas as manchetes</translation>
  </message>
 </context>
 <context>
  <name>BarPages</name>
  <message>
   <source>Same as system</source>
   <translation>Como o sistema</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Escuro</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Midnight</source>
   <translation>Meia-noite</translation>
  </message>
  <message>
   <source>Teletype</source>
   <translation>Teletipo</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Personalizado</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Pequena</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Média</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Grande</translation>
  </message>
  <message>
   <source>{} px</source>
   <translation>{} px</translation>
  </message>
  <message>
   <source>The&amp;me</source>
   <translation>&amp;Tema</translation>
  </message>
  <message>
   <source>colors theme night dark mode</source>
   <translation>cores tema noite modo escuro</translation>
  </message>
  <message>
   <source>Custom background</source>
   <translation>Personalizado: fundo</translation>
  </message>
  <message>
   <source>color my own</source>
   <translation>cor personalizada</translation>
  </message>
  <message>
   <source>Custom text</source>
   <translation>Personalizado: texto</translation>
  </message>
  <message>
   <source>Custom label and marks</source>
   <translation>Personalizado: rótulo e marcas</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>height thickness</source>
   <translation>altura espessura</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>No alto</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Embaixo</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Esquerda</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Direita</translation>
  </message>
  <message>
   <source>Reserve space</source>
   <translation>Reservar espaço</translation>
  </message>
  <message>
   <source>On top of windows</source>
   <translation>Sobre as janelas</translation>
  </message>
  <message>
   <source>Auto-hide</source>
   <translation>Ocultar automaticamente</translation>
  </message>
  <message>
   <source>Floating (drag the label, or press Alt and the arrow keys)</source>
   <translation>Flutuante (arraste o rótulo, ou use Alt e as setas)</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>When everything is read</source>
   <translation>Quando tudo foi lido</translation>
  </message>
  <message>
   <source>When there’s nothing new</source>
   <translation>Quando não há nada novo</translation>
  </message>
  <message>
   <source>&amp;Edge</source>
   <translation>&amp;Borda</translation>
  </message>
  <message>
   <source>position place</source>
   <translation>posição lugar</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Posição</translation>
  </message>
  <message>
   <source>dock strut reserve overlay auto hide floating keeps its space lies over floats</source>
   <translation>encaixar reservar espaço sobrepor ocultar automaticamente flutuante</translation>
  </message>
  <message>
   <source>Floating width</source>
   <translation>Largura flutuante</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Width on the left or right</source>
   <translation>Largura na lateral</translation>
  </message>
  <message>
   <source>S&amp;creen</source>
   <translation>T&amp;ela</translation>
  </message>
  <message>
   <source>monitor display</source>
   <translation>monitor tela</translation>
  </message>
  <message>
   <source>Hide the bar</source>
   <translation>Ocultar a barra</translation>
  </message>
  <message>
   <source>quiet disappear tray unread</source>
   <translation>quieto sumir bandeja não lidas</translation>
  </message>
  <message>
   <source>The bar reappears when there are new headlines, when you click the tray icon, or when you start the program again.</source>
   <translation>A barra reaparece quando há novas manchetes, quando você clica no ícone da bandeja ou quando inicia o programa de novo.</translation>
  </message>
  <message>
   <source>More bars</source>
   <translation>Mais barras</translation>
  </message>
  <message>
   <source>second several screen monitor collection</source>
   <translation>segunda várias tela monitor coleção seleção</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>Padrão do sistema</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automática</translation>
  </message>
  <message>
   <source>&amp;Height</source>
   <translation>&amp;Altura</translation>
  </message>
  <message>
   <source>La&amp;bel</source>
   <translation>&amp;Rótulo</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>Últimas notícias</translation>
  </message>
  <message>
   <source>&amp;Font</source>
   <translation>&amp;Fonte</translation>
  </message>
  <message>
   <source>font letters typeface</source>
   <translation>fonte letras tipo</translation>
  </message>
  <message>
   <source>Font si&amp;ze</source>
   <translation>Ta&amp;manho da fonte</translation>
  </message>
  <message>
   <source>font text letter size</source>
   <translation>fonte texto tamanho das letras</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>Opacidade</translation>
  </message>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>transparency see-through</source>
   <translation>transparência transparente</translation>
  </message>
  <message>
   <source>Text shadow</source>
   <translation>Sombra do texto</translation>
  </message>
  <message>
   <source>shade outline letters</source>
   <translation>sombra contorno letras</translation>
  </message>
  <message>
   <source>Gradient background</source>
   <translation>Fundo em degradê</translation>
  </message>
  <message>
   <source>color shade ground</source>
   <translation>cor degradê fundo</translation>
  </message>
  <message>
   <source>Capital letters</source>
   <translation>Letras maiúsculas</translation>
  </message>
  <message>
   <source>uppercase caps letters</source>
   <translation>maiúsculas letras</translation>
  </message>
  <message>
   <source>Show a clock</source>
   <translation>Mostrar um relógio</translation>
  </message>
  <message>
   <source>time of day hour</source>
   <translation>hora relógio</translation>
  </message>
  <message>
   <source>Show the number of unread headlines on the label</source>
   <translation>Mostrar no rótulo o número de manchetes não lidas</translation>
  </message>
  <message>
   <source>number badge count</source>
   <translation>número contador</translation>
  </message>
  <message>
   <source>Keep above other windows</source>
   <translation>Manter acima das outras janelas</translation>
  </message>
  <message>
   <source>on top below under windows</source>
   <translation>acima abaixo janelas</translation>
  </message>
  <message>
   <source>Show a bar on every screen</source>
   <translation>Mostrar uma barra em cada tela</translation>
  </message>
  <message>
   <source>all monitors displays several</source>
   <translation>todos monitores telas vários</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>Lenta</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Rápida</translation>
  </message>
  <message>
   <source>{} px/s</source>
   <translation>{} px/s</translation>
  </message>
  <message>
   <source>Scroll, unless the system reduces motion</source>
   <translation>Rolar, a menos que o sistema peça menos movimento</translation>
  </message>
  <message>
   <source>Scroll</source>
   <translation>Rolar</translation>
  </message>
  <message>
   <source>One at a time</source>
   <translation>Uma de cada vez</translation>
  </message>
  <message>
   <source>Turn pages manually</source>
   <translation>Virar as páginas à mão</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Movimento</translation>
  </message>
  <message>
   <source>movement scroll crawl reduce motion pages stand still one by one step by step</source>
   <translation>movimento rolar reduzir animações páginas parado uma de cada vez passo a passo</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>&amp;Velocidade</translation>
  </message>
  <message>
   <source>slow fast pixels</source>
   <translation>lento rápido pixels</translation>
  </message>
  <message>
   <source>Show each for</source>
   <translation>Mostrar cada uma por</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>seconds one by one hold a step stays for</source>
   <translation>segundos uma de cada vez duração</translation>
  </message>
  <message>
   <source>No icon</source>
   <translation>Nenhum</translation>
  </message>
  <message>
   <source>First letter</source>
   <translation>Primeira letra</translation>
  </message>
  <message>
   <source>Website icon</source>
   <translation>Ícone do site</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Mais novas primeiro</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Mais antigas primeiro</translation>
  </message>
  <message>
   <source>By feed in turn</source>
   <translation>Feeds alternados</translation>
  </message>
  <message>
   <source>Important feeds first</source>
   <translation>Feeds importantes primeiro</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Aleatória</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Ordenar por</translation>
  </message>
  <message>
   <source>round robin sequence sort order</source>
   <translation>ordem sequência alternar</translation>
  </message>
  <message>
   <source>Feed icon</source>
   <translation>Ícone do feed</translation>
  </message>
  <message>
   <source>favicon logo monogram privacy beside a feed’s name</source>
   <translation>ícone favicon logo inicial privacidade ao lado do nome</translation>
  </message>
  <message>
   <source>Show the age of headlines</source>
   <translation>Mostrar a idade das manchetes</translation>
  </message>
  <message>
   <source>time minutes ago how old</source>
   <translation>tempo há minutos idade</translation>
  </message>
  <message>
   <source>Show a summary on a second line (bars of 28 pixels and higher)</source>
   <translation>Mostrar um resumo na segunda linha (barras de 28 pixels ou mais)</translation>
  </message>
  <message>
   <source>summary description two lines</source>
   <translation>resumo descrição duas linhas</translation>
  </message>
  <message>
   <source>Show a summary card when pointing at a headline</source>
   <translation>Mostrar um cartão com o resumo ao apontar para uma manchete</translation>
  </message>
  <message>
   <source>mouse hover</source>
   <translation>mouse passar</translation>
  </message>
  <message>
   <source>&amp;Keep headlines that I’ve read</source>
   <translation>Manter as manchetes &amp;que já li</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>Conforme o idioma</translation>
  </message>
  <message>
   <source>To the left</source>
   <translation>Para a esquerda</translation>
  </message>
  <message>
   <source>To the right</source>
   <translation>Para a direita</translation>
  </message>
  <message>
   <source>Exact speed</source>
   <translation>Velocidade exata</translation>
  </message>
  <message>
   <source> px/s</source>
   <translation> px/s</translation>
  </message>
  <message>
   <source>&amp;Direction</source>
   <translation>D&amp;ireção</translation>
  </message>
  <message>
   <source>Show one at a time on battery</source>
   <translation>Mostrar uma de cada vez na bateria</translation>
  </message>
  <message>
   <source>economy power laptop saver step by step</source>
   <translation>economia energia notebook bateria</translation>
  </message>
  <message>
   <source>&amp;Pause while the pointer is over the bar</source>
   <translation>&amp;Pausar enquanto o ponteiro está na barra</translation>
  </message>
  <message>
   <source>mouse hover stop</source>
   <translation>mouse passar parar</translation>
  </message>
  <message>
   <source>Slow down instead of pausing</source>
   <translation>Reduzir a velocidade em vez de pausar</translation>
  </message>
  <message>
   <source>mouse hover slow</source>
   <translation>mouse ponteiro lento</translation>
  </message>
  <message>
   <source>Scroll more slowly while a pinned headline is shown</source>
   <translation>Rolar mais devagar quando uma manchete fixada aparece</translation>
  </message>
  <message>
   <source>breaking alert pin put first slow important</source>
   <translation>alerta fixada devagar importante</translation>
  </message>
  <message>
   <source>Bullet •</source>
   <translation>Ponto •</translation>
  </message>
  <message>
   <source>Dash –</source>
   <translation>Travessão –</translation>
  </message>
  <message>
   <source>Bar |</source>
   <translation>Barra |</translation>
  </message>
  <message>
   <source>Slashes //</source>
   <translation>Barras oblíquas //</translation>
  </message>
  <message>
   <source>Star ✦</source>
   <translation>Estrela ✦</translation>
  </message>
  <message>
   <source>Space</source>
   <comment>nothing between headlines but room</comment>
   <translation>Espaço</translation>
  </message>
  <message>
   <source>Show images beside headlines (loaded from websites)</source>
   <translation>Mostrar imagens ao lado das manchetes (carregadas dos sites)</translation>
  </message>
  <message>
   <source>picture photo thumbnail privacy</source>
   <translation>imagem foto miniatura privacidade</translation>
  </message>
  <message>
   <source>Maximum &amp;number of headlines</source>
   <translation>Número máximo &amp;de manchetes</translation>
  </message>
  <message>
   <source>most limit</source>
   <translation>máximo limite</translation>
  </message>
  <message>
   <source>Maximum age in d&amp;ays</source>
   <translation>Idade má&amp;xima em dias</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sem limite</translation>
  </message>
  <message>
   <source>age limit oldest headline</source>
   <translation>idade limite manchete</translation>
  </message>
  <message>
   <source>Remove after</source>
   <translation>Remover após</translation>
  </message>
  <message>
   <source>retire repeat times pass passes often</source>
   <translation>repetir vezes passagens</translation>
  </message>
  <message>
   <source>Group duplicate stories</source>
   <translation>Agrupar matérias duplicadas</translation>
  </message>
  <message>
   <source>duplicate group same event only once</source>
   <translation>duplicadas agrupar mesmo fato</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>Separador</translation>
  </message>
  <message>
   <source>between headlines</source>
   <translation>entre manchetes</translation>
  </message>
  <message>
   <source>Separator text</source>
   <translation>Texto do separador</translation>
  </message>
  <message>
   <source>Use a different color for each feed</source>
   <translation>Usar uma cor diferente para cada feed</translation>
  </message>
  <message>
   <source>color</source>
   <translation>cor</translation>
  </message>
 </context>
 <context>
  <name>BarPreview</name>
  <message>
   <source>The first ferry left at noon, to the sound of a brass band.</source>
   <translation>A primeira balsa partiu ao meio-dia, ao som de uma banda.</translation>
  </message>
  <message>
   <source>Preview of the bar</source>
   <translation>Prévia da barra</translation>
  </message>
  <message>
   <source>Off the Wire</source>
   <translation>Últimas notícias</translation>
  </message>
  <message>
   <source>Harbor Post</source>
   <comment>name of a feed</comment>
   <translation>Correio do Porto</translation>
  </message>
  <message>
   <source>Star Watch</source>
   <comment>name of a feed</comment>
   <translation>Vigia das Estrelas</translation>
  </message>
  <message>
   <source>Ferries return to the old timetable</source>
   <translation>Balsas voltam ao horário antigo</translation>
  </message>
  <message>
   <source>Two comets cross tonight</source>
   <translation>Dois cometas se cruzam esta noite</translation>
  </message>
  <message>
   <source>The lighthouse opens its stairs to visitors</source>
   <translation>O farol abre sua escada aos visitantes</translation>
  </message>
 </context>
 <context>
  <name>Breadcrumb</name>
  <message>
   <source>You are here:</source>
   <translation>Você está aqui:</translation>
  </message>
 </context>
 <context>
  <name>CaughtHeadlines</name>
  <message>
   <source>This week’s matching headlines</source>
   <translation>Manchetes desta semana que correspondem</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>Uma regra destaca, silencia, fixa, notifica, salva ou envia manchetes.</translation>
  </message>
  <message numerus="yes">
   <source>Matches %n headline(s) this week.</source>
   <translation>
    <numerusform>Corresponde a %n manchete desta semana.</numerusform>
    <numerusform>Corresponde a %n manchetes desta semana.</numerusform>
   </translation>
  </message>
  <message>
   <source>That’s more than one in ten. A narrower rule makes each one stand out more.</source>
   <translation>É mais de uma em cada dez. Com uma regra mais restrita, cada uma se destaca mais.</translation>
  </message>
  <message>
   <source>Enter the age in hours, such as 12 or 0.5.</source>
   <translation>Digite a idade em horas, como 12 ou 0,5.</translation>
  </message>
  <message>
   <source>This text is too long for a rule.</source>
   <translation>Este texto é longo demais para uma regra.</translation>
  </message>
  <message>
   <source>This rule cannot be used: {reason}.</source>
   <translation>Esta regra não pode ser usada: {reason}.</translation>
  </message>
 </context>
 <context>
  <name>CheckHistoryTable</name>
  <message>
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Duração</translation>
  </message>
  <message>
   <source>Next update</source>
   <translation>Próxima atualização</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>Histórico de atualizações</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
 </context>
 <context>
  <name>CollectionSearchFields</name>
  <message>
   <source>Only &amp;unread</source>
   <translation>Só não &amp;lidas</translation>
  </message>
  <message>
   <source>Only &amp;saved</source>
   <translation>Só &amp;salvas</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Todas as manchetes</translation>
  </message>
  <message>
   <source>Words, “exact phrase”, −word to exclude, or start* for the beginning of a word</source>
   <translation>Palavras, “frase exata”, −palavra para excluir ou início* para o começo de uma palavra</translation>
  </message>
  <message>
   <source>No folder or feed is checked, so all feeds are searched.</source>
   <translation>Nenhuma pasta ou feed está marcado, por isso todos os feeds são pesquisados.</translation>
  </message>
  <message>
   <source>&amp;Only headlines that match</source>
   <translation>Só as manc&amp;hetes correspondentes</translation>
  </message>
  <message>
   <source>With the &amp;tag</source>
   <translation>Com a &amp;etiqueta</translation>
  </message>
 </context>
 <context>
  <name>CollectionsWindow</name>
  <message>
   <source>Collections</source>
   <translation>Coleções</translation>
  </message>
  <message>
   <source>Folders and feeds in this collection</source>
   <translation>Pastas e feeds desta coleção</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Desfazer</translation>
  </message>
  <message>
   <source>A collection is a selection of your feeds, such as “Morning” or “Markets”, that a bar can show.</source>
   <translation>Uma coleção é uma seleção dos seus feeds, como “Manhã” ou “Mercados”, que uma barra pode mostrar.</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>&amp;Nova</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Remover</translation>
  </message>
  <message>
   <source>Rena&amp;me</source>
   <translation>Reno&amp;mear</translation>
  </message>
  <message>
   <source>&amp;Collections</source>
   <translation>&amp;Coleções</translation>
  </message>
  <message>
   <source>&amp;Folders and feeds in it</source>
   <translation>&amp;Pastas e feeds que contém</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nova coleção</translation>
  </message>
  <message>
   <source>“{name}” was removed.</source>
   <translation>“{name}” foi removida.</translation>
  </message>
 </context>
 <context>
  <name>ColorPicker</name>
  <message>
   <source>Red</source>
   <translation>Vermelho</translation>
  </message>
  <message>
   <source>Orange</source>
   <translation>Laranja</translation>
  </message>
  <message>
   <source>Ocher</source>
   <translation>Ocre</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Verde</translation>
  </message>
  <message>
   <source>Teal</source>
   <translation>Turquesa</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Azul</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>Roxo</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Brown</source>
   <translation>Marrom</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Padrão</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Misto</translation>
  </message>
 </context>
 <context>
  <name>CommandForm</name>
  <message>
   <source>Command</source>
   <translation>Comando</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Tempo limite</translation>
  </message>
  <message>
   <source>I &amp;know what this command does</source>
   <translation>Eu &amp;sei o que este comando faz</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>&amp;Comando</translation>
  </message>
  <message>
   <source>Time &amp;limit</source>
   <translation>Tempo &amp;limite</translation>
  </message>
  <message>
   <source>The command’s output becomes headlines: either a feed, or lines with a title, optionally followed by a link and a date, separated by tabs. It runs each time the feed is updated. No shell is used, so pipes and variables do not work.</source>
   <translation>A saída do comando vira manchetes: um feed, ou linhas com um título, seguido, se quiser, de um link e uma data separados por tabulações. Ele é executado a cada atualização do feed. Nenhum shell é usado, por isso pipes e variáveis não funcionam.</translation>
  </message>
  <message>
   <source>A command can do anything you can do on this computer, such as read, delete or send your files. Enter only commands that you have written or understand.</source>
   <translation>Um comando pode fazer tudo o que você pode fazer neste computador, como ler, apagar ou enviar seus arquivos. Digite só comandos que você escreveu ou entende.</translation>
  </message>
 </context>
 <context>
  <name>CommandLine</name>
  <message>
   <source>Quit Off the Wire first, then restore the backup.</source>
   <translation>Saia primeiro do Off the Wire e depois restaure o backup.</translation>
  </message>
  <message>
   <source>A passphrase is required. Use --passphrase-file, or run this in a terminal.</source>
   <translation>É necessária uma frase secreta. Use --passphrase-file, ou execute isto em um terminal.</translation>
  </message>
  <message>
   <source>New passphrase for the passwords: </source>
   <translation>Nova frase secreta para as senhas: </translation>
  </message>
  <message>
   <source>Repeat the passphrase: </source>
   <translation>Repita a frase secreta: </translation>
  </message>
  <message>
   <source>The passphrases don’t match.</source>
   <translation>As frases secretas não coincidem.</translation>
  </message>
  <message>
   <source>Passphrase (press Enter to restore without passwords): </source>
   <translation>Frase secreta (pressione Enter para restaurar sem senhas): </translation>
  </message>
  <message numerus="yes">
   <source>A passphrase has at least %n characters.</source>
   <translation>
    <numerusform>Uma frase secreta tem pelo menos %n caractere.</numerusform>
    <numerusform>Uma frase secreta tem pelo menos %n caracteres.</numerusform>
   </translation>
  </message>
  <message>
   <source>Couldn’t read or save the preferences ({reason}).</source>
   <translation>Não foi possível ler ou salvar as preferências ({reason}).</translation>
  </message>
  <message>
   <source>There is no such headline.</source>
   <translation>Essa manchete não existe.</translation>
  </message>
  <message>
   <source>No sharing service is called “{name}”.</source>
   <translation>Nenhum serviço de compartilhamento se chama “{name}”.</translation>
  </message>
  <message>
   <source>Off the Wire is not running.</source>
   <translation>O Off the Wire não está em execução.</translation>
  </message>
  <message>
   <source>Off the Wire is already running and prints nothing here. Use {option}.</source>
   <translation>O Off the Wire já está em execução e não imprime nada aqui. Use {option}.</translation>
  </message>
  <message>
   <source>Off the Wire still isn’t responding. Try again later, or end the process.</source>
   <translation>O Off the Wire continua sem responder. Tente mais tarde ou encerre o processo.</translation>
  </message>
  <message>
   <source>Off the Wire is running, but isn’t responding yet. Waiting for it…</source>
   <translation>O Off the Wire está em execução, mas ainda não responde. Aguardando…</translation>
  </message>
  <message>
   <source>Off the Wire is running (process {process} on {host}), but isn’t responding yet. Waiting for it…</source>
   <translation>O Off the Wire está em execução (processo {process} em {host}), mas ainda não responde. Aguardando…</translation>
  </message>
  <message>
   <source>{option} can be used with {other} only if {third} is given too.</source>
   <translation>{option} só pode ser usado com {other} se {third} também for indicado.</translation>
  </message>
  <message>
   <source>{option} can only be used with {other}.</source>
   <translation>{option} só pode ser usado com {other}.</translation>
  </message>
  <message>
   <source>{option} can only be used with one of these options: {others}.</source>
   <translation>{option} só pode ser usado com uma destas opções: {others}.</translation>
  </message>
  <message>
   <source>{option} and {other} cannot be used together.</source>
   <translation>{option} e {other} não podem ser usados juntos.</translation>
  </message>
  <message numerus="yes">
   <source>More than %n addresses. Import an OPML list instead.</source>
   <translation>
    <numerusform>Mais de %n endereço. Importe uma lista OPML.</numerusform>
    <numerusform>Mais de %n endereços. Importe uma lista OPML.</numerusform>
   </translation>
  </message>
  <message>
   <source>A folder’s name cannot be empty.</source>
   <translation>O nome de uma pasta não pode ficar vazio.</translation>
  </message>
  <message>
   <source>A folder’s name cannot contain a NUL character.</source>
   <translation>O nome de uma pasta não pode conter um caractere NUL.</translation>
  </message>
  <message numerus="yes">
   <source>An address cannot be longer than %n characters.</source>
   <translation>
    <numerusform>Um endereço não pode ter mais de %n caractere.</numerusform>
    <numerusform>Um endereço não pode ter mais de %n caracteres.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” is not a feed address. It should begin with https:// or http://.</source>
   <translation>“{0}” não é um endereço de feed. Ele deve começar com https:// ou http://.</translation>
  </message>
  <message>
   <source>“{0}” is not a number of seconds from {1} to {2}.</source>
   <translation>“{0}” não é um número de segundos de {1} a {2}.</translation>
  </message>
  <message>
   <source>A headline ticker for the desktop.</source>
   <translation>Uma faixa de manchetes para a área de trabalho.</translation>
  </message>
  <message>
   <source>If Off the Wire is already running, it receives the arguments.</source>
   <translation>Se o Off the Wire já estiver em execução, ele recebe os argumentos.</translation>
  </message>
  <message>
   <source>show only these feeds, without subscribing to them</source>
   <translation>mostrar só estes feeds, sem assiná-los</translation>
  </message>
  <message>
   <source>subscribe to a feed, a website address or a list of feeds</source>
   <translation>assinar um feed, o endereço de um site ou uma lista de feeds</translation>
  </message>
  <message>
   <source>keep settings, feeds and cache in this folder instead of the user’s own</source>
   <translation>guardar configurações, feeds e cache nesta pasta em vez de na do usuário</translation>
  </message>
  <message>
   <source>print the headlines on the bar and exit</source>
   <translation>exibir as manchetes da barra e sair</translation>
  </message>
  <message>
   <source>update the feeds that are due, print the headlines and exit</source>
   <translation>atualizar os feeds pendentes, exibir as manchetes e sair</translation>
  </message>
  <message>
   <source>print the names of the collections and exit</source>
   <translation>exibir os nomes das coleções e sair</translation>
  </message>
  <message>
   <source>print the status of each feed as a table (CSV) and exit</source>
   <translation>exibir o estado de cada feed em tabela (CSV) e sair</translation>
  </message>
  <message>
   <source>with --diagnosis: print full feed addresses, including keys in them</source>
   <translation>com --diagnosis: exibir os endereços dos feeds por inteiro, com as chaves contidas neles</translation>
  </message>
  <message>
   <source>also print headlines as they arrive</source>
   <translation>exibir também as manchetes à medida que chegam</translation>
  </message>
  <message>
   <source>send a command to the running bar</source>
   <translation>enviar um comando à barra em execução</translation>
  </message>
  <message>
   <source>print the commands for --tell and exit</source>
   <translation>exibir os comandos de --tell e sair</translation>
  </message>
  <message>
   <source>change a preference, whether the bar is running or not</source>
   <translation>alterar uma preferência, com a barra em execução ou não</translation>
  </message>
  <message>
   <source>print these preferences and exit; without a name, all of them</source>
   <translation>exibir estas preferências e sair; sem nome, todas</translation>
  </message>
  <message>
   <source>print headlines one by one, one per line, for another bar or a script</source>
   <translation>exibir as manchetes uma a uma, uma por linha, para outra barra ou um script</translation>
  </message>
  <message>
   <source>with --follow: print only new headlines</source>
   <translation>com --follow: exibir só manchetes novas</translation>
  </message>
  <message>
   <source>with --follow: how many seconds each headline stays</source>
   <translation>com --follow: quantos segundos cada manchete permanece</translation>
  </message>
  <message>
   <source>with --list, --once, --print, --follow and --get: print JSON</source>
   <translation>com --list, --once, --print, --follow e --get: exibir JSON</translation>
  </message>
  <message>
   <source>with --tell: start the bar if it is not running</source>
   <translation>com --tell: iniciar a barra se ela não estiver em execução</translation>
  </message>
  <message>
   <source>show a bar without menus, with the settings in this file; restart after a crash</source>
   <translation>mostrar uma barra sem menus, com as configurações deste arquivo; reiniciar após uma falha</translation>
  </message>
  <message>
   <source>write everything but passwords to a backup file and exit</source>
   <translation>gravar tudo, menos senhas, em um arquivo de backup e sair</translation>
  </message>
  <message>
   <source>with --backup: include passwords, encrypted with a passphrase</source>
   <translation>com --backup: incluir as senhas, criptografadas com uma frase secreta</translation>
  </message>
  <message>
   <source>with --backup and --restore: read the passphrase from this file; “-” reads standard input</source>
   <translation>com --backup e --restore: ler a frase secreta deste arquivo; “-” lê a entrada padrão</translation>
  </message>
  <message>
   <source>replace everything with the contents of a backup file and exit</source>
   <translation>substituir tudo pelo conteúdo de um arquivo de backup e sair</translation>
  </message>
  <message>
   <source>with --restore: add to the existing data instead, and keep the preferences</source>
   <translation>com --restore: adicionar aos dados existentes e manter as preferências</translation>
  </message>
  <message>
   <source>log more, also to the terminal; use twice to log everything</source>
   <translation>registrar mais, também no terminal; duas vezes: tudo</translation>
  </message>
  <message>
   <source>“{0}” is not a command. To see the commands, run “off-the-wire --commands”.</source>
   <translation>“{0}” não é um comando. “off-the-wire --commands” mostra os comandos.</translation>
  </message>
  <message>
   <source>The command “{0}” takes no argument.</source>
   <translation>O comando “{0}” não aceita argumentos.</translation>
  </message>
  <message>
   <source>The command “{0}” needs an argument.</source>
   <translation>O comando “{0}” precisa de um argumento.</translation>
  </message>
  <message>
   <source>“{0}” is not a headline number. To see the numbers, run “off-the-wire --list --json”.</source>
   <translation>“{0}” não é um número de manchete. “off-the-wire --list --json” mostra os números.</translation>
  </message>
  <message>
   <source>{file}: “{name}” is not a setting. The settings are: {names}.</source>
   <translation>{file}: “{name}” não é uma configuração. As configurações são: {names}.</translation>
  </message>
  <message>
   <source>{file}: “feeds” and “messages” must be lists of strings, and “preferences” a table.</source>
   <translation>{file}: “feeds” e “messages” devem ser listas de textos, e “preferences” uma tabela.</translation>
  </message>
  <message>
   <source>The settings in {file} could not be read: {reason}.</source>
   <translation>Não foi possível ler as configurações de {file}: {reason}.</translation>
  </message>
  <message>
   <source>“{0}” is not a preference. To see the preferences, run “off-the-wire --get”.</source>
   <translation>“{0}” não é uma preferência. “off-the-wire --get” mostra as preferências.</translation>
  </message>
  <message>
   <source>“{0}” should look like name=value.</source>
   <translation>“{0}” deveria ter a forma nome=valor.</translation>
  </message>
  <message>
   <source>{name} cannot be “{value}”. {allowed}</source>
   <translation>{name} não pode ser “{value}”. {allowed}</translation>
  </message>
  <message>
   <source>It must be “true” or “false”.</source>
   <translation>Deve ser “true” ou “false”.</translation>
  </message>
  <message>
   <source>It must be one of: {0}.</source>
   <translation>Deve ser um de: {0}.</translation>
  </message>
  <message>
   <source>It must be a whole number from {0} to {1}.</source>
   <translation>Deve ser um número inteiro de {0} a {1}.</translation>
  </message>
  <message>
   <source>It must be a number from {0} to {1}.</source>
   <translation>Deve ser um número de {0} a {1}.</translation>
  </message>
  <message>
   <source>It must be JSON, as printed by --get --json.</source>
   <translation>Deve ser JSON, como exibido por --get --json.</translation>
  </message>
  <message>
   <source>It must be a color, such as #1f2a30.</source>
   <translation>Deve ser uma cor, como #1f2a30.</translation>
  </message>
  <message>
   <source>It must be text of at most {0} characters.</source>
   <translation>Deve ser um texto de no máximo {0} caracteres.</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>give the bar the keyboard focus</source>
   <translation>dar à barra o foco do teclado</translation>
  </message>
  <message>
   <source>open the bar’s menu</source>
   <translation>abrir o menu da barra</translation>
  </message>
  <message>
   <source>show the bar</source>
   <translation>mostrar a barra</translation>
  </message>
  <message>
   <source>hide the bar in the tray</source>
   <translation>ocultar a barra na bandeja</translation>
  </message>
  <message>
   <source>show the bar, or hide it</source>
   <translation>mostrar ou ocultar a barra</translation>
  </message>
  <message>
   <source>pause the headlines</source>
   <translation>pausar as manchetes</translation>
  </message>
  <message>
   <source>resume the headlines</source>
   <translation>retomar as manchetes</translation>
  </message>
  <message>
   <source>pause or resume the headlines</source>
   <translation>pausar ou retomar as manchetes</translation>
  </message>
  <message>
   <source>go forward one page</source>
   <translation>avançar uma página</translation>
  </message>
  <message>
   <source>go back one page</source>
   <translation>voltar uma página</translation>
  </message>
  <message>
   <source>scroll faster</source>
   <translation>rolar mais rápido</translation>
  </message>
  <message>
   <source>scroll more slowly</source>
   <translation>rolar mais devagar</translation>
  </message>
  <message>
   <source>update all feeds now</source>
   <translation>atualizar todos os feeds agora</translation>
  </message>
  <message>
   <source>mark all headlines on the bar as read</source>
   <translation>marcar como lidas todas as manchetes da barra</translation>
  </message>
  <message>
   <source>undo marking all as read, or hiding a headline</source>
   <translation>desfazer “marcar tudo como lido” ou a ocultação de uma manchete</translation>
  </message>
  <message>
   <source>show the collection with this name on the bar; without a name, all feeds</source>
   <translation>mostrar na barra a coleção com este nome; sem nome, todos os feeds</translation>
  </message>
  <message>
   <source>open the story of a headline</source>
   <translation>abrir a matéria de uma manchete</translation>
  </message>
  <message>
   <source>open the story in the background</source>
   <translation>abrir a matéria em segundo plano</translation>
  </message>
  <message>
   <source>open the headline’s page in the browser</source>
   <translation>abrir a página da manchete no navegador</translation>
  </message>
  <message>
   <source>copy the link of the headline</source>
   <translation>copiar o link da manchete</translation>
  </message>
  <message>
   <source>copy the story as Markdown</source>
   <translation>copiar a matéria como Markdown</translation>
  </message>
  <message>
   <source>copy the story as a quotation</source>
   <translation>copiar a matéria como citação</translation>
  </message>
  <message>
   <source>mark the headline as read</source>
   <translation>marcar a manchete como lida</translation>
  </message>
  <message>
   <source>mark the headline as unread</source>
   <translation>marcar a manchete como não lida</translation>
  </message>
  <message>
   <source>save the headline for later</source>
   <translation>salvar a manchete para depois</translation>
  </message>
  <message>
   <source>remove the headline from saved</source>
   <translation>remover a manchete das salvas</translation>
  </message>
  <message>
   <source>hide the headline</source>
   <translation>ocultar a manchete</translation>
  </message>
  <message>
   <source>mute the feed of the headline for 24 hours</source>
   <translation>silenciar o feed da manchete por 24 horas</translation>
  </message>
  <message>
   <source>mute headlines with this word for 24 hours</source>
   <translation>silenciar as manchetes com esta palavra por 24 horas</translation>
  </message>
  <message>
   <source>send the current headline to the sharing service with this name</source>
   <translation>enviar a manchete atual ao serviço com este nome</translation>
  </message>
  <message>
   <source>open the list of all headlines</source>
   <translation>abrir a lista de todas as manchetes</translation>
  </message>
  <message>
   <source>add the feed at this address; without one, ask for it</source>
   <translation>adicionar o feed deste endereço; sem ele, perguntar</translation>
  </message>
  <message>
   <source>open the Feeds window</source>
   <translation>abrir a janela Feeds</translation>
  </message>
  <message>
   <source>open the Collections window</source>
   <translation>abrir a janela Coleções</translation>
  </message>
  <message>
   <source>open the Rules window</source>
   <translation>abrir a janela Regras</translation>
  </message>
  <message>
   <source>open the Sharing window</source>
   <translation>abrir a janela Compartilhamento</translation>
  </message>
  <message>
   <source>open the Sync Account window</source>
   <translation>abrir a janela Conta de sincronização</translation>
  </message>
  <message>
   <source>open the preferences</source>
   <translation>abrir as preferências</translation>
  </message>
  <message>
   <source>choose a file to write a backup to</source>
   <translation>escolher um arquivo para o backup</translation>
  </message>
  <message>
   <source>choose a backup to restore</source>
   <translation>escolher um backup para restaurar</translation>
  </message>
  <message>
   <source>open the guide</source>
   <translation>abrir o guia</translation>
  </message>
  <message>
   <source>show version, license and file locations</source>
   <translation>mostrar versão, licença e local dos arquivos</translation>
  </message>
  <message>
   <source>show error reports</source>
   <translation>mostrar relatórios de erro</translation>
  </message>
  <message>
   <source>quit Off the Wire</source>
   <translation>sair do Off the Wire</translation>
  </message>
 </context>
 <context>
  <name>ConditionRows</name>
  <message>
   <source>Part of the headline</source>
   <translation>Parte da manchete</translation>
  </message>
  <message>
   <source>Remove this condition</source>
   <translation>Remover esta condição</translation>
  </message>
  <message>
   <source>Value to compare with</source>
   <translation>Valor para comparação</translation>
  </message>
  <message>
   <source>Title contains any of the words</source>
   <translation>O título contém alguma das palavras</translation>
  </message>
  <message>
   <source>Title contains none of the words</source>
   <translation>O título não contém nenhuma das palavras</translation>
  </message>
  <message>
   <source>Title contains the phrase</source>
   <translation>O título contém a frase</translation>
  </message>
  <message>
   <source>Title does not contain the phrase</source>
   <translation>O título não contém a frase</translation>
  </message>
  <message>
   <source>Title or text contains any of the words</source>
   <translation>O título ou o texto contém alguma das palavras</translation>
  </message>
  <message>
   <source>Title and text contain none of the words</source>
   <translation>O título e o texto não contêm nenhuma das palavras</translation>
  </message>
  <message>
   <source>Title or text contains the phrase</source>
   <translation>O título ou o texto contém a frase</translation>
  </message>
  <message>
   <source>Title and text do not contain the phrase</source>
   <translation>O título e o texto não contêm a frase</translation>
  </message>
  <message>
   <source>Feed is</source>
   <translation>O feed é</translation>
  </message>
  <message>
   <source>Feed is not</source>
   <translation>O feed não é</translation>
  </message>
  <message>
   <source>Folder is</source>
   <translation>A pasta é</translation>
  </message>
  <message>
   <source>Folder is not</source>
   <translation>A pasta não é</translation>
  </message>
  <message>
   <source>Collection is</source>
   <translation>A coleção é</translation>
  </message>
  <message>
   <source>Collection is not</source>
   <translation>A coleção não é</translation>
  </message>
  <message>
   <source>Author’s name contains</source>
   <translation>O nome do autor contém</translation>
  </message>
  <message>
   <source>Author’s name does not contain</source>
   <translation>O nome do autor não contém</translation>
  </message>
  <message>
   <source>Category is one of</source>
   <translation>A categoria é uma de</translation>
  </message>
  <message>
   <source>Category is none of</source>
   <translation>A categoria não é nenhuma de</translation>
  </message>
  <message>
   <source>Language is</source>
   <translation>O idioma é</translation>
  </message>
  <message>
   <source>Language is not</source>
   <translation>O idioma não é</translation>
  </message>
  <message>
   <source>Headline is newer than (hours)</source>
   <translation>A manchete tem menos de (horas)</translation>
  </message>
  <message>
   <source>Headline is older than (hours)</source>
   <translation>A manchete tem mais de (horas)</translation>
  </message>
  <message>
   <source>Summary contains any of the words</source>
   <translation>O resumo contém alguma das palavras</translation>
  </message>
  <message>
   <source>Summary contains none of the words</source>
   <translation>O resumo não contém nenhuma das palavras</translation>
  </message>
  <message>
   <source>Summary contains the phrase</source>
   <translation>O resumo contém a frase</translation>
  </message>
  <message>
   <source>Summary does not contain the phrase</source>
   <translation>O resumo não contém a frase</translation>
  </message>
  <message>
   <source>Text contains any of the words</source>
   <translation>O texto contém alguma das palavras</translation>
  </message>
  <message>
   <source>Text contains none of the words</source>
   <translation>O texto não contém nenhuma das palavras</translation>
  </message>
  <message>
   <source>Text contains the phrase</source>
   <translation>O texto contém a frase</translation>
  </message>
  <message>
   <source>Text does not contain the phrase</source>
   <translation>O texto não contém a frase</translation>
  </message>
  <message>
   <source>Title matches the regular expression</source>
   <translation>O título corresponde à expressão regular</translation>
  </message>
  <message>
   <source>Title does not match the regular expression</source>
   <translation>O título não corresponde à expressão regular</translation>
  </message>
  <message>
   <source>Title or text matches the regular expression</source>
   <translation>O título ou o texto corresponde à expressão regular</translation>
  </message>
  <message>
   <source>Title and text do not match the regular expression</source>
   <translation>O título e o texto não correspondem à expressão regular</translation>
  </message>
  <message>
   <source>Summary matches the regular expression</source>
   <translation>O resumo corresponde à expressão regular</translation>
  </message>
  <message>
   <source>Summary does not match the regular expression</source>
   <translation>O resumo não corresponde à expressão regular</translation>
  </message>
  <message>
   <source>Text matches the regular expression</source>
   <translation>O texto corresponde à expressão regular</translation>
  </message>
  <message>
   <source>Text does not match the regular expression</source>
   <translation>O texto não corresponde à expressão regular</translation>
  </message>
  <message>
   <source>apple iphone</source>
   <translation>apple iphone</translation>
  </message>
  <message>
   <source>Choose a feed</source>
   <translation>Escolher um feed</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Escolher uma pasta</translation>
  </message>
  <message>
   <source>Choose a collection</source>
   <translation>Escolher uma coleção</translation>
  </message>
  <message>
   <source>Such as en or pt-BR</source>
   <translation>Como en ou pt-BR</translation>
  </message>
  <message>
   <source>Separated by commas</source>
   <translation>Separadas por vírgulas</translation>
  </message>
 </context>
 <context>
  <name>Controller</name>
  <message>
   <source>Off the Wire quit unexpectedly last time. See Error Report in the menu.</source>
   <translation>O Off the Wire encerrou inesperadamente da última vez. Veja Relatório de erro no menu.</translation>
  </message>
  <message>
   <source>Something went wrong. See Error Report in the menu.</source>
   <translation>Algo deu errado. Veja Relatório de erro no menu.</translation>
  </message>
  <message>
   <source>There is no collection called “{name}”.</source>
   <translation>Não há nenhuma coleção chamada “{name}”.</translation>
  </message>
 </context>
 <context>
  <name>Controls</name>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>Just now</source>
   <translation>Agora mesmo</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>há %n minuto</numerusform>
    <numerusform>há %n minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>Yesterday {time}</source>
   <translation>Ontem {time}</translation>
  </message>
  <message>
   <source>{weekday} {time}</source>
   <translation>{weekday} {time}</translation>
  </message>
 </context>
 <context>
  <name>DiscoveredFeedsDialog</name>
  <message>
   <source>Choose feeds</source>
   <translation>Escolher feeds</translation>
  </message>
  <message>
   <source>Feeds of this site</source>
   <translation>Feeds deste site</translation>
  </message>
  <message>
   <source>&amp;Subscribe</source>
   <translation>&amp;Assinar</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>Não há manchetes no momento.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) found</source>
   <translation>
    <numerusform>%n feed encontrado</numerusform>
    <numerusform>%n feeds encontrados</numerusform>
   </translation>
  </message>
  <message>
   <source>Newest headlines</source>
   <translation>Manchetes mais recentes</translation>
  </message>
  <message>
   <source>Loading…</source>
   <translation>Carregando…</translation>
  </message>
 </context>
 <context>
  <name>ErrorReportsWindow</name>
  <message>
   <source>Report</source>
   <translation>Relatório</translation>
  </message>
  <message>
   <source>Something went wrong. The details are kept on this computer and are not sent to anyone. To report the problem, copy the details, check them, and paste them into a bug report.</source>
   <translation>Algo deu errado. Os detalhes ficam neste computador e não são enviados a ninguém. Para relatar o problema, copie os detalhes, confira-os e cole-os em um relatório de erro.</translation>
  </message>
  <message>
   <source>Error report</source>
   <translation>Relatório de erro</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>&amp;Report on the web…</source>
   <translation>&amp;Relatar na web…</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Excluir</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Copiado.</translation>
  </message>
 </context>
 <context>
  <name>ExtraBarsControl</name>
  <message>
   <source>Main screen</source>
   <translation>Tela principal</translation>
  </message>
  <message>
   <source>Add a bar</source>
   <translation>Adicionar uma barra</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{} (não conectada)</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Todos os feeds</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>No alto</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Embaixo</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Esquerda</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Direita</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>Tela</translation>
  </message>
  <message>
   <source>Edge</source>
   <translation>Borda</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Mostra</translation>
  </message>
  <message>
   <source>Remove this bar</source>
   <translation>Remover esta barra</translation>
  </message>
 </context>
 <context>
  <name>FeedActions</name>
  <message>
   <source>&amp;Update Now</source>
   <translation>&amp;Atualizar agora</translation>
  </message>
  <message>
   <source>Mark as &amp;Read</source>
   <translation>&amp;Marcar como lido</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>C&amp;onfigurações…</translation>
  </message>
  <message>
   <source>Re&amp;name</source>
   <translation>Re&amp;nomear</translation>
  </message>
  <message>
   <source>Move U&amp;p</source>
   <translation>Mover &amp;para cima</translation>
  </message>
  <message>
   <source>Move D&amp;own</source>
   <translation>Mover para ba&amp;ixo</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>&amp;Remover</translation>
  </message>
  <message>
   <source>Copy &amp;Address</source>
   <translation>&amp;Copiar o endereço</translation>
  </message>
  <message>
   <source>Pa&amp;ste</source>
   <translation>Co&amp;lar</translation>
  </message>
  <message>
   <source>Sort All by T&amp;itle</source>
   <translation>Ordenar t&amp;udo por título</translation>
  </message>
  <message>
   <source>Move to &amp;Folder</source>
   <translation>Mo&amp;ver para a pasta</translation>
  </message>
  <message>
   <source>Copy Dia&amp;gnosis</source>
   <translation>Copiar o dia&amp;gnóstico</translation>
  </message>
  <message>
   <source>Show on the &amp;Bar</source>
   <translation>Mostrar na &amp;barra</translation>
  </message>
  <message>
   <source>&amp;New Folder…</source>
   <translation>Nova pas&amp;ta…</translation>
  </message>
  <message>
   <source>N&amp;o Folder</source>
   <translation>&amp;Sem pasta</translation>
  </message>
  <message>
   <source>Remove Folder “{0}”, &amp;Keep Feeds</source>
   <translation>&amp;Dissolver a pasta “{0}”</translation>
  </message>
  <message>
   <source>Add to S&amp;ync Account</source>
   <translation>Adicionar à conta d&amp;e sincronização</translation>
  </message>
  <message>
   <source>This server’s API cannot add feeds. Add them on the server’s website.</source>
   <translation>A API deste servidor não permite adicionar feeds. Adicione-os no site do servidor.</translation>
  </message>
  <message>
   <source>This server’s API cannot do this, so it applies to this computer only.</source>
   <translation>A API deste servidor não permite isso, por isso vale só para este computador.</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nova pasta</translation>
  </message>
  <message>
   <source>Folder name (A / B makes B inside A):</source>
   <translation>Nome da pasta (A / B cria B dentro de A):</translation>
  </message>
  <message>
   <source>The clipboard has no feed or website address.</source>
   <translation>A área de transferência não contém endereço de feed nem de site.</translation>
  </message>
 </context>
 <context>
  <name>FeedExports</name>
  <message>
   <source>The list of feeds was written to {0}.</source>
   <translation>A lista de feeds foi salva em {0}.</translation>
  </message>
  <message>
   <source>The diagnosis was written to {0}, without passwords.</source>
   <translation>O diagnóstico foi salvo em {0}, sem senhas.</translation>
  </message>
  <message>
   <source>The diagnosis was copied, without passwords.</source>
   <translation>O diagnóstico foi copiado, sem senhas.</translation>
  </message>
 </context>
 <context>
  <name>FeedForm</name>
  <message>
   <source>Show on the &amp;bar</source>
   <translation>Mostrar na &amp;barra</translation>
  </message>
  <message>
   <source>Pa&amp;use updates</source>
   <translation>Pa&amp;usar a atualização</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>N&amp;ome</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>En&amp;dereço</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fonte</translation>
  </message>
  <message>
   <source>Re&amp;fresh</source>
   <translation>A&amp;tualizar a cada</translation>
  </message>
  <message>
   <source>Co&amp;lor on the bar</source>
   <translation>&amp;Cor na barra</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>Ícone</translation>
  </message>
  <message>
   <source>Set by the sync account, which fetches this feed.</source>
   <translation>Definido pela conta de sincronização, que atualiza este feed.</translation>
  </message>
  <message>
   <source>File…</source>
   <translation>Arquivo…</translation>
  </message>
  <message>
   <source>Output of a command…</source>
   <translation>Saída de um comando…</translation>
  </message>
  <message>
   <source>Web page…</source>
   <translation>Página da web…</translation>
  </message>
  <message>
   <source>Your own messages…</source>
   <translation>Suas próprias mensagens…</translation>
  </message>
 </context>
 <context>
  <name>FeedListFiles</name>
  <message>
   <source>Import a list of feeds</source>
   <translation>Importar uma lista de feeds</translation>
  </message>
  <message>
   <source>Export the list of feeds</source>
   <translation>Exportar a lista de feeds</translation>
  </message>
  <message>
   <source>Lists of feeds (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</source>
   <translation>Listas de feeds (*.opml *.xml *.txt *.html *.csv *.json *.db *.sqlite)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos os arquivos (*)</translation>
  </message>
 </context>
 <context>
  <name>FeedPreview</name>
  <message>
   <source>Loading…</source>
   <translation>Carregando…</translation>
  </message>
  <message>
   <source>There are no headlines at the moment.</source>
   <translation>Não há manchetes no momento.</translation>
  </message>
 </context>
 <context>
  <name>FeedSettingsWindow</name>
  <message>
   <source>New headlines: {0}</source>
   <translation>Manchetes novas: {0}</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>Nada novo</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>At&amp;ivar…</translation>
  </message>
  <message>
   <source>Allow fo&amp;r this feed</source>
   <translation>Pe&amp;rmitir para este feed</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>En&amp;trar…</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>Manter o novo &amp;endereço</translation>
  </message>
  <message>
   <source>Use the new a&amp;ddress</source>
   <translation>&amp;Usar o novo endereço</translation>
  </message>
  <message>
   <source>Back to the &amp;old address</source>
   <translation>&amp;Voltar ao endereço antigo</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>Ret&amp;omar</translation>
  </message>
  <message>
   <source>U&amp;pdate now</source>
   <translation>&amp;Atualizar agora</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>A&amp;brir o site</translation>
  </message>
  <message>
   <source>&amp;Remove feed</source>
   <translation>Re&amp;mover o feed</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Feed</translation>
  </message>
  <message>
   <source>Headlines and stories</source>
   <translation>Manchetes e matérias</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avançado</translation>
  </message>
  <message>
   <source>Update history</source>
   <translation>Histórico de atualizações</translation>
  </message>
  <message>
   <source>Feed settings</source>
   <translation>Configurações do feed</translation>
  </message>
  <message>
   <source>S&amp;ign in…</source>
   <translation>E&amp;ntrar…</translation>
  </message>
  <message>
   <source>&amp;Copy update history</source>
   <translation>Copiar &amp;histórico de atualizações</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Feeds: {0}</source>
   <translation>Feeds: {0}</translation>
  </message>
  <message>
   <source>In several folders</source>
   <translation>Em várias pastas</translation>
  </message>
  <message>
   <source>Copied. Names and passwords in addresses are left out.</source>
   <translation>Copiado. Nomes e senhas nos endereços foram omitidos.</translation>
  </message>
  <message>
   <source>Every 15 minutes</source>
   <translation>A cada 15 minutos</translation>
  </message>
  <message>
   <source>Every half hour</source>
   <translation>A cada meia hora</translation>
  </message>
  <message>
   <source>Every hour</source>
   <translation>A cada hora</translation>
  </message>
  <message>
   <source>Every 3 hours</source>
   <translation>A cada 3 horas</translation>
  </message>
  <message>
   <source>Every 6 hours</source>
   <translation>A cada 6 horas</translation>
  </message>
  <message>
   <source>Every 12 hours</source>
   <translation>A cada 12 horas</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Todo dia</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Toda semana</translation>
  </message>
  <message>
   <source>This feed is fetched by your sync account.</source>
   <translation>Este feed é atualizado pela sua conta de sincronização.</translation>
  </message>
  <message>
   <source>Updates are paused until you resume them.</source>
   <translation>As atualizações estão pausadas até você retomá-las.</translation>
  </message>
  <message>
   <source>Waiting for the first update.</source>
   <translation>Aguardando a primeira atualização.</translation>
  </message>
  <message>
   <source>No problems. New headlines in the last update: {0}.</source>
   <translation>Nenhum problema. Novas manchetes na última atualização: {0}.</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since {0}.</source>
   <translation>Nenhum problema. Nada novo no site desde {0}.</translation>
  </message>
  <message>
   <source>No problems. Nothing new on the site since at least {0}.</source>
   <translation>Nenhum problema. Nada novo no site pelo menos desde {0}.</translation>
  </message>
  <message numerus="yes">
   <source>Every %n minute(s)</source>
   <translation>
    <numerusform>A cada minuto</numerusform>
    <numerusform>A cada %n minutos</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsDialog</name>
  <message>
   <source>Find a feed</source>
   <translation>Pesquisar um feed</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Desfazer</translation>
  </message>
  <message>
   <source>Show &amp;why…</source>
   <translation>Mostrar o por&amp;quê…</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtro</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Todos os feeds</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>Com problemas</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausados</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>Fora da barra</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Feeds</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>&amp;Add feed…</source>
   <translation>Adicio&amp;nar feed…</translation>
  </message>
  <message>
   <source>&amp;Update now</source>
   <translation>&amp;Atualizar agora</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>&amp;Mais</translation>
  </message>
  <message>
   <source>&amp;Browse Suggested Feeds…</source>
   <translation>&amp;Ver feeds sugeridos…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importar…</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>S&amp;ync Account…</source>
   <translation>Conta de &amp;sincronização…</translation>
  </message>
  <message>
   <source>You’re already subscribed to “{0}”.</source>
   <translation>Você já assina “{0}”.</translation>
  </message>
  <message>
   <source>Subscribed to “{0}” in “{folder}”.</source>
   <translation>“{0}” foi assinado em “{folder}”.</translation>
  </message>
  <message>
   <source>Subscribed to “{0}”.</source>
   <translation>Você assinou “{0}”.</translation>
  </message>
  <message>
   <source>&amp;Problems ({0})…</source>
   <translation>&amp;Problemas ({0})…</translation>
  </message>
  <message>
   <source>&amp;Problems…</source>
   <translation>P&amp;roblemas…</translation>
  </message>
 </context>
 <context>
  <name>FeedsModel</name>
  <message>
   <source>Feed</source>
   <translation>Feed</translation>
  </message>
  <message>
   <source>On bar</source>
   <translation>Na barra</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Não lidas</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Not on the bar</source>
   <translation>Fora da barra</translation>
  </message>
  <message>
   <source>Updated {checked}</source>
   <translation>Atualizado {checked}</translation>
  </message>
  <message>
   <source>Updates paused</source>
   <translation>Atualização pausada</translation>
  </message>
  <message>
   <source>Waiting for first update</source>
   <translation>Aguardando a primeira atualização</translation>
  </message>
  <message>
   <source>Updated just now</source>
   <translation>Atualizado agora</translation>
  </message>
  <message numerus="yes">
   <source>Updated %n minute(s) ago</source>
   <translation>
    <numerusform>Atualizado há %n minuto</numerusform>
    <numerusform>Atualizado há %n minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Updated %n hour(s) ago</source>
   <translation>
    <numerusform>Atualizado há %n hora</numerusform>
    <numerusform>Atualizado há %n horas</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FeedsTree</name>
  <message>
   <source>Feeds</source>
   <translation>Feeds</translation>
  </message>
  <message>
   <source>&amp;Browse suggested feeds…</source>
   <translation>&amp;Ver feeds sugeridos…</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importar…</translation>
  </message>
  <message>
   <source>No feeds yet. Add a website, choose among suggested feeds, or import a list.</source>
   <translation>Ainda não há feeds. Adicione um site, escolha entre os feeds sugeridos ou importe uma lista.</translation>
  </message>
  <message>
   <source>No matching feeds.</source>
   <translation>Nenhum feed corresponde.</translation>
  </message>
 </context>
 <context>
  <name>FileForm</name>
  <message>
   <source>File</source>
   <translation>Arquivo</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>Escol&amp;her…</translation>
  </message>
  <message>
   <source>Choose the file</source>
   <translation>Escolher o arquivo</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>Ar&amp;quivo</translation>
  </message>
  <message>
   <source>The file can be a feed (RSS, Atom, JSON Feed) or text in which each line becomes a headline. A link and a date may follow on the same line, separated by tabs. The file is read again when it changes.</source>
   <translation>O arquivo pode ser um feed (RSS, Atom, JSON Feed) ou um texto em que cada linha vira uma manchete. Na mesma linha podem vir um link e uma data, separados por tabulações. O arquivo é lido de novo quando muda.</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Find in article</source>
   <translation>Pesquisar na matéria</translation>
  </message>
  <message>
   <source>Previous match (Shift+F3)</source>
   <translation>Ocorrência anterior (Shift+F3)</translation>
  </message>
  <message>
   <source>Next match (F3)</source>
   <translation>Próxima ocorrência (F3)</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Fechar (Esc)</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} de {count}</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Não encontrado</translation>
  </message>
 </context>
 <context>
  <name>GlobalShortcut</name>
  <message>
   <source>Another program already uses the shortcut {keys}. Choose another one.</source>
   <translation>Outro programa já usa o atalho {keys}. Escolha outro.</translation>
  </message>
 </context>
 <context>
  <name>GuideWindow</name>
  <message>
   <source>Chapters</source>
   <translation>Capítulos</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Guia</translation>
  </message>
 </context>
 <context>
  <name>HeadlineController</name>
  <message>
   <source>Link copied.</source>
   <translation>Link copiado.</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>Esta manchete não tem link.</translation>
  </message>
  <message>
   <source>&amp;Undo Hide Headline</source>
   <translation>Desfazer &amp;ocultar manchete</translation>
  </message>
  <message>
   <source>Headline hidden. Press Ctrl+Z to undo.</source>
   <translation>Manchete oculta. Pressione Ctrl+Z para desfazer.</translation>
  </message>
  <message>
   <source>No unread headlines.</source>
   <translation>Não há manchetes não lidas.</translation>
  </message>
  <message>
   <source>&amp;Undo Mark All as Read</source>
   <translation>&amp;Desfazer marcar tudo como lido</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read. Press Ctrl+Z to undo.</source>
   <translation>
    <numerusform>%n manchete marcada como lida. Pressione Ctrl+Z para desfazer.</numerusform>
    <numerusform>%n manchetes marcadas como lidas. Pressione Ctrl+Z para desfazer.</numerusform>
   </translation>
  </message>
  <message>
   <source>Marked as read.</source>
   <translation>Marcada como lida.</translation>
  </message>
  <message>
   <source>Marked as unread.</source>
   <translation>Marcada como não lida.</translation>
  </message>
  <message>
   <source>Saved for later.</source>
   <translation>Salva para depois.</translation>
  </message>
  <message>
   <source>Removed from saved.</source>
   <translation>Removida das salvas.</translation>
  </message>
 </context>
 <context>
  <name>HeadlinePainter</name>
  <message>
   <source>Untitled</source>
   <translation>Sem título</translation>
  </message>
 </context>
 <context>
  <name>HeadlinesForm</name>
  <message>
   <source>Max. &amp;headlines</source>
   <translation>Manc&amp;hetes máx.</translation>
  </message>
  <message>
   <source>I&amp;mportance</source>
   <translation>&amp;Importância</translation>
  </message>
  <message>
   <source>Mark as r&amp;ead</source>
   <translation>Marcar como &amp;lida</translation>
  </message>
  <message>
   <source>Article te&amp;xt</source>
   <translation>Te&amp;xto das matérias</translation>
  </message>
  <message>
   <source>Ima&amp;ges in stories</source>
   <translation>Im&amp;agens nas matérias</translation>
  </message>
  <message>
   <source>Only what is in the feed no&amp;w</source>
   <translation>&amp;Só o que está agora no feed</translation>
  </message>
  <message>
   <source>Headlines that are no longer in the feed leave the bar.</source>
   <translation>As manchetes que não estão mais no feed saem da barra.</translation>
  </message>
 </context>
 <context>
  <name>HealthModel</name>
  <message>
   <source>Not turned on yet</source>
   <translation>Ainda não ativados</translation>
  </message>
  <message>
   <source>Discontinued</source>
   <translation>Descontinuados</translation>
  </message>
  <message>
   <source>Removed from the sync account</source>
   <translation>Removidos da conta de sincronização</translation>
  </message>
  <message>
   <source>Points to your local network</source>
   <translation>Levam à sua rede local</translation>
  </message>
  <message>
   <source>Not updated for a week or longer</source>
   <translation>Sem atualização há uma semana ou mais</translation>
  </message>
  <message>
   <source>Access denied or sign-in required</source>
   <translation>Acesso negado ou login necessário</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Não encontrados</translation>
  </message>
  <message>
   <source>Not a valid feed</source>
   <translation>Feeds inválidos</translation>
  </message>
  <message>
   <source>Too large</source>
   <translation>Grandes demais</translation>
  </message>
  <message>
   <source>Temporarily unavailable</source>
   <translation>Temporariamente indisponíveis</translation>
  </message>
  <message>
   <source>Moved to another address</source>
   <translation>Mudaram de endereço</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>Não criptografados</translation>
  </message>
  <message>
   <source>Stories point to your local network</source>
   <translation>Matérias que levam à sua rede local</translation>
  </message>
  <message>
   <source>Address changing</source>
   <translation>Endereço em mudança</translation>
  </message>
  <message>
   <source>Inactive</source>
   <translation>Inativos</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>Lentos</translation>
  </message>
  <message>
   <source>Turn on…</source>
   <translation>Ativar…</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>Atualizar agora</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>Abrir o site</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remover</translation>
  </message>
  <message>
   <source>Keep the new address</source>
   <translation>Manter o novo endereço</translation>
  </message>
  <message>
   <source>Back to the old address</source>
   <translation>Voltar ao endereço antigo</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Retomar</translation>
  </message>
  <message>
   <source>Use the new address</source>
   <translation>Usar o novo endereço</translation>
  </message>
  <message>
   <source>Allow for this feed</source>
   <translation>Permitir para este feed</translation>
  </message>
  <message>
   <source>Sign in…</source>
   <translation>Entrar…</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Feed</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problema</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>What helps</source>
   <translation>Solução</translation>
  </message>
  <message>
   <source>{what} ({count})</source>
   <translation>{what} ({count})</translation>
  </message>
 </context>
 <context>
  <name>HealthWindow</name>
  <message>
   <source>Update &amp;now</source>
   <translation>At&amp;ualizar agora</translation>
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation>&amp;Configurações…</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>Remo&amp;ver</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Desfazer</translation>
  </message>
  <message>
   <source>&amp;Copy Diagnosis</source>
   <translation>Cop&amp;iar diagnóstico</translation>
  </message>
  <message>
   <source>&amp;Open website</source>
   <translation>A&amp;brir o site</translation>
  </message>
  <message>
   <source>&amp;Turn on…</source>
   <translation>A&amp;tivar…</translation>
  </message>
  <message>
   <source>&amp;Allow for this feed</source>
   <translation>&amp;Permitir para este feed</translation>
  </message>
  <message>
   <source>&amp;Sign in…</source>
   <translation>&amp;Entrar…</translation>
  </message>
  <message>
   <source>&amp;Keep the new address</source>
   <translation>&amp;Manter o novo endereço</translation>
  </message>
  <message>
   <source>Use the ne&amp;w address</source>
   <translation>Usar &amp;o novo endereço</translation>
  </message>
  <message>
   <source>&amp;Back to the old address</source>
   <translation>Vo&amp;ltar ao endereço antigo</translation>
  </message>
  <message>
   <source>&amp;Resume</source>
   <translation>&amp;Retomar</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>Feeds com problemas</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Mor&amp;e</source>
   <translation>M&amp;ais</translation>
  </message>
  <message>
   <source>E&amp;xport Diagnosis of All Feeds…</source>
   <translation>E&amp;xportar o diagnóstico de todos os feeds…</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) with problems</source>
   <translation>
    <numerusform>%n feed com problemas</numerusform>
    <numerusform>%n feeds com problemas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No problems found in %n feed(s).</source>
   <translation>
    <numerusform>Nenhum problema encontrado em %n feed.</numerusform>
    <numerusform>Nenhum problema encontrado em %n feeds.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) selected</source>
   <translation>
    <numerusform>%n feed selecionado</numerusform>
    <numerusform>%n feeds selecionados</numerusform>
   </translation>
  </message>
  <message>
   <source>“{0}” was removed.</source>
   <translation>“{0}” foi removido.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>%n feed removido.</numerusform>
    <numerusform>%n feeds removidos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Export the diagnosis of all feeds</source>
   <translation>Exportar o diagnóstico de todos os feeds</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Tabelas (*.csv)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos os arquivos (*)</translation>
  </message>
 </context>
 <context>
  <name>IconPicker</name>
  <message>
   <source>Icon of the feed</source>
   <translation>Ícone do feed</translation>
  </message>
  <message>
   <source>Choos&amp;e image…</source>
   <translation>Escolher uma i&amp;magem…</translation>
  </message>
  <message>
   <source>Use &amp;site icon</source>
   <translation>Usar o ícone do &amp;site</translation>
  </message>
  <message>
   <source>Shown on the bar when feed icons are turned on in the preferences.</source>
   <translation>Aparece na barra se os ícones dos feeds estiverem ativados nas preferências.</translation>
  </message>
  <message>
   <source>Choose an icon for the feed</source>
   <translation>Escolher um ícone para o feed</translation>
  </message>
  <message>
   <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</source>
   <translation>Imagens (*.png *.jpg *.jpeg *.gif *.webp *.avif *.bmp *.ico)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos os arquivos (*)</translation>
  </message>
 </context>
 <context>
  <name>ImageQuestion</name>
  <message>
   <source>Load images in stories automatically? Websites then see your IP address.</source>
   <translation>Carregar automaticamente as imagens das matérias? Os sites verão então seu endereço IP.</translation>
  </message>
  <message>
   <source>&amp;Always</source>
   <translation>&amp;Sempre</translation>
  </message>
  <message>
   <source>Only when &amp;clicked</source>
   <translation>Só ao &amp;clicar</translation>
  </message>
 </context>
 <context>
  <name>ImageWindow</name>
  <message>
   <source>Image</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Press Escape to close, the arrow keys for other images.</source>
   <translation>Esc para fechar, setas para ver outras imagens.</translation>
  </message>
 </context>
 <context>
  <name>ImportController</name>
  <message>
   <source>Clipboard</source>
   <translation>Área de transferência</translation>
  </message>
  <message numerus="yes">
   <source>%n file(s) and address(es)</source>
   <translation>
    <numerusform>%n arquivo ou endereço</numerusform>
    <numerusform>%n arquivos e endereços</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportProgressRow</name>
  <message>
   <source>Feeds imported</source>
   <translation>Feeds importados</translation>
  </message>
  <message>
   <source>Sto&amp;p</source>
   <translation>&amp;Parar</translation>
  </message>
 </context>
 <context>
  <name>ImportReport</name>
  <message>
   <source>new feeds: {0}</source>
   <translation>feeds novos: {0}</translation>
  </message>
  <message>
   <source>already subscribed: {0}</source>
   <translation>já assinados: {0}</translation>
  </message>
  <message>
   <source>skipped: {0}</source>
   <translation>ignorados: {0}</translation>
  </message>
  <message>
   <source>Skipped entries</source>
   <translation>Itens ignorados</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
 </context>
 <context>
  <name>IntervalPicker</name>
  <message>
   <source>Default</source>
   <translation>Padrão</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Misto</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Bar</source>
   <translation>Barra</translation>
  </message>
  <message>
   <source>Story</source>
   <translation>Matéria</translation>
  </message>
  <message>
   <source>All headlines</source>
   <translation>Todas as manchetes</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Feeds</translation>
  </message>
  <message>
   <source>Feed problems</source>
   <translation>Feeds com problemas</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>Coleções</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Guia</translation>
  </message>
  <message>
   <source>All windows</source>
   <translation>Todas as janelas</translation>
  </message>
  <message>
   <source>Headline to the left</source>
   <translation>Manchete à esquerda</translation>
  </message>
  <message>
   <source>Headline to the right</source>
   <translation>Manchete à direita</translation>
  </message>
  <message>
   <source>Move the bar up</source>
   <translation>Mover a barra para cima</translation>
  </message>
  <message>
   <source>Move the bar down</source>
   <translation>Mover a barra para baixo</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Atualizar</translation>
  </message>
  <message>
   <source>Scroll the preview, then the next headline</source>
   <translation>Rolar a pré-visualização e depois a próxima manchete</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marcar como lida</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>Copiar o endereço</translation>
  </message>
  <message>
   <source>Chapter to the left</source>
   <translation>Capítulo à esquerda</translation>
  </message>
  <message>
   <source>Chapter to the right</source>
   <translation>Capítulo à direita</translation>
  </message>
  <message>
   <source>Open the story</source>
   <translation>Abrir a matéria</translation>
  </message>
  <message>
   <source>Open the story in the background</source>
   <translation>Abrir a matéria em segundo plano</translation>
  </message>
  <message>
   <source>Open in browser</source>
   <translation>Abrir no navegador</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>Copiar link</translation>
  </message>
  <message>
   <source>Mark as read or unread</source>
   <translation>Marcar como lida ou não lida</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Salvar para depois</translation>
  </message>
  <message>
   <source>Story to the left</source>
   <translation>Matéria à esquerda</translation>
  </message>
  <message>
   <source>Story to the right</source>
   <translation>Matéria à direita</translation>
  </message>
  <message>
   <source>Headline above</source>
   <translation>Manchete acima</translation>
  </message>
  <message>
   <source>Headline below</source>
   <translation>Manchete abaixo</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Página anterior</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Próxima página</translation>
  </message>
  <message>
   <source>Pause or resume</source>
   <translation>Pausar ou retomar</translation>
  </message>
  <message>
   <source>Scroll faster</source>
   <translation>Rolar mais rápido</translation>
  </message>
  <message>
   <source>Scroll more slowly</source>
   <translation>Rolar mais devagar</translation>
  </message>
  <message>
   <source>Open the menu</source>
   <translation>Abrir o menu</translation>
  </message>
  <message>
   <source>Leave the bar</source>
   <translation>Sair da barra</translation>
  </message>
  <message>
   <source>Move the bar to the left</source>
   <translation>Mover a barra para a esquerda</translation>
  </message>
  <message>
   <source>Move the bar to the right</source>
   <translation>Mover a barra para a direita</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Mover para cima</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Mover para baixo</translation>
  </message>
  <message>
   <source>Next story</source>
   <translation>Próxima matéria</translation>
  </message>
  <message>
   <source>Previous story</source>
   <translation>Matéria anterior</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Página abaixo</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Página acima</translation>
  </message>
  <message>
   <source>Caret browsing</source>
   <translation>Navegação com cursor do teclado</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Pesquisar</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Pesquisar próxima</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Pesquisar anterior</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Voltar</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Avançar</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto maior</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto menor</translation>
  </message>
  <message>
   <source>Default text size</source>
   <translation>Tamanho de texto padrão</translation>
  </message>
  <message>
   <source>Copy text with source</source>
   <translation>Copiar o texto com a fonte</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>Ler em voz alta</translation>
  </message>
  <message>
   <source>Share by e-mail</source>
   <translation>Compartilhar por e-mail</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Save as web page</source>
   <translation>Salvar como página web</translation>
  </message>
  <message>
   <source>Leave or close</source>
   <translation>Sair ou fechar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>First headline</source>
   <translation>Primeira manchete</translation>
  </message>
  <message>
   <source>Last headline</source>
   <translation>Última manchete</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Configurações</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renomear</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remover</translation>
  </message>
  <message>
   <source>Copy diagnosis</source>
   <translation>Copiar o diagnóstico</translation>
  </message>
  <message>
   <source>Add the feeds on the clipboard</source>
   <translation>Adicionar os feeds da área de transferência</translation>
  </message>
  <message>
   <source>Open website</source>
   <translation>Abrir o site</translation>
  </message>
  <message>
   <source>Show on the bar or not</source>
   <translation>Mostrar ou não na barra</translation>
  </message>
  <message>
   <source>Update now</source>
   <translation>Atualizar agora</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
  <message>
   <source>Open the guide</source>
   <translation>Abrir o guia</translation>
  </message>
  <message>
   <source>Change shortcuts…</source>
   <translation>Alterar atalhos…</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atalhos de teclado</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Janela</translation>
  </message>
  <message>
   <source>Changes take effect after a restart.</source>
   <translation>As alterações valem após reiniciar o programa.</translation>
  </message>
  <message>
   <source>&amp;Reset all</source>
   <translation>&amp;Redefinir tudo</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>&amp;Janela</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}”. Choose another key.</source>
   <translation>{key} já é usada para “{action}”. Escolha outra tecla.</translation>
  </message>
  <message>
   <source>{key} is already used for “{action}” ({window}). Choose another key.</source>
   <translation>{key} já é usada para “{action}” ({window}). Escolha outra tecla.</translation>
  </message>
 </context>
 <context>
  <name>LinkOpener</name>
  <message>
   <source>This headline has no web page.</source>
   <translation>Esta manchete não tem página web.</translation>
  </message>
  <message>
   <source>Couldn’t open a browser. You can copy the link instead.</source>
   <translation>Não foi possível abrir um navegador. Você pode copiar o link.</translation>
  </message>
  <message>
   <source>Couldn’t open a player. You can open the file in the browser instead.</source>
   <translation>Não foi possível abrir um reprodutor. Você pode abrir o arquivo no navegador.</translation>
  </message>
  <message>
   <source>Couldn’t open an e-mail program.</source>
   <translation>Não foi possível abrir um programa de e-mail.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>less often, as the connection is metered</source>
   <translation>menos vezes, porque a conexão é tarifada</translation>
  </message>
  <message>
   <source>less often, on battery</source>
   <translation>menos vezes, na bateria</translation>
  </message>
  <message>
   <source>the site expects no changes before then</source>
   <translation>o site não espera mudanças até lá</translation>
  </message>
  <message>
   <source>set by the publisher</source>
   <translation>frequência definida pelo editor</translation>
  </message>
  <message>
   <source>less often, as it rarely has news</source>
   <translation>menos vezes, pois raramente tem novidades</translation>
  </message>
  <message>
   <source>paused by the publisher until then</source>
   <translation>pausado pelo editor até lá</translation>
  </message>
  <message>
   <source>the site asked for a pause</source>
   <translation>o site pediu uma pausa</translation>
  </message>
  <message>
   <source>the site asked for a pause for all its feeds</source>
   <translation>o site pediu uma pausa para todos os seus feeds</translation>
  </message>
  <message>
   <source>no network</source>
   <translation>sem rede</translation>
  </message>
  <message>
   <source>retrying less often</source>
   <translation>novas tentativas menos frequentes</translation>
  </message>
  <message>
   <source>retrying rarely</source>
   <translation>novas tentativas raras</translation>
  </message>
  <message>
   <source>when its next message is due</source>
   <translation>quando a próxima mensagem estiver prevista</translation>
  </message>
  <message>
   <source>no longer updated</source>
   <translation>não é mais atualizado</translation>
  </message>
  <message>
   <source>This feed came from a list or a backup. It stays off until you have checked what it does.</source>
   <translation>Este feed veio de uma lista ou de um backup. Ele fica desativado até você verificar o que faz.</translation>
  </message>
  <message>
   <source>The feed server no longer has this feed. It is kept here for its saved stories.</source>
   <translation>O servidor de feeds não tem mais este feed. Ele é mantido aqui por causa das matérias salvas.</translation>
  </message>
  <message>
   <source>This feed isn’t encrypted. Others on the network can read and change it.</source>
   <translation>Este feed não é criptografado. Outros na rede podem lê-lo e alterá-lo.</translation>
  </message>
  <message>
   <source>The site has moved this feed, and its new address is used. It was {address}.</source>
   <translation>O site mudou este feed de lugar, e o novo endereço é usado. Era {address}.</translation>
  </message>
  <message>
   <source>Not updated successfully since {date}.</source>
   <translation>Nenhuma atualização bem-sucedida desde {date}.</translation>
  </message>
  <message>
   <source>Part of a story is on your local network ({host}) and was not fetched. Allow it if you trust the feed.</source>
   <translation>Parte de uma matéria está na sua rede local ({host}) e não foi carregada. Permita se confiar no feed.</translation>
  </message>
  <message>
   <source>The site redirects to {0}, which becomes the feed’s address within days.</source>
   <translation>O site redireciona para {0}, que em alguns dias será o endereço do feed.</translation>
  </message>
  <message>
   <source>The server is slow: it recently took {0} seconds to answer.</source>
   <translation>O servidor é lento: há pouco levou {0} segundos para responder.</translation>
  </message>
  <message>
   <source>The newest story is from {0}. The site may have abandoned this feed.</source>
   <translation>A matéria mais recente é de {0}. O site pode ter abandonado este feed.</translation>
  </message>
  <message>
   <source>next update {time}</source>
   <translation>próxima atualização {time}</translation>
  </message>
  <message>
   <source>You’re offline. The feed will update when you’re back online.</source>
   <translation>Você está off-line. O feed será atualizado quando a conexão voltar.</translation>
  </message>
  <message>
   <source>Server not found. Check the address, or try again later.</source>
   <translation>Servidor não encontrado. Verifique o endereço ou tente mais tarde.</translation>
  </message>
  <message>
   <source>The server refused the connection. The feed will be tried again later.</source>
   <translation>O servidor recusou a conexão. Uma nova tentativa será feita mais tarde.</translation>
  </message>
  <message>
   <source>The server took too long to answer. The feed will be tried again later.</source>
   <translation>O servidor demorou demais para responder. Uma nova tentativa será feita mais tarde.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid, so nothing was read. Check the address and this computer’s clock.</source>
   <translation>O certificado do site não é válido, por isso nada foi lido. Verifique o endereço e o relógio deste computador.</translation>
  </message>
  <message>
   <source>Couldn’t make a secure connection. Only the site itself can fix this.</source>
   <translation>Não foi possível estabelecer uma conexão segura. Só o site pode corrigir isso.</translation>
  </message>
  <message>
   <source>There is no secure connection (https) at this address. It answers without one, by http only.</source>
   <translation>Não há conexão segura (https) neste endereço. Ele só responde por http.</translation>
  </message>
  <message>
   <source>The server redirects to another site. Look for the feed’s address there.</source>
   <translation>O servidor redireciona para outro site. Procure lá o endereço do feed.</translation>
  </message>
  <message>
   <source>The proxy blocked the request. Check the proxy in the preferences or in the system’s settings.</source>
   <translation>O proxy bloqueou a solicitação. Verifique o proxy nas preferências ou nas configurações do sistema.</translation>
  </message>
  <message>
   <source>The document is too large for a feed and was not read. Ask the site for a shorter one.</source>
   <translation>O documento é grande demais para um feed e não foi lido. Peça ao site um mais curto.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. The feed will be tried again later.</source>
   <translation>A resposta do servidor estava incompleta ou era inválida. Uma nova tentativa será feita mais tarde.</translation>
  </message>
  <message>
   <source>Too many redirects. Look on the site for the feed’s new address.</source>
   <translation>Redirecionamentos demais. Procure no site o novo endereço do feed.</translation>
  </message>
  <message>
   <source>This is not a web address. It should look like https://example.org/feed.xml.</source>
   <translation>Isto não é um endereço da web. Deveria ser como https://example.org/feed.xml.</translation>
  </message>
  <message>
   <source>This address is on your local network ({detail}), so nothing was fetched. Allow it only for a feed you trust.</source>
   <translation>Este endereço está na sua rede local ({detail}), por isso nada foi carregado. Permita só para um feed em que você confie.</translation>
  </message>
  <message>
   <source>Sign-in required. Sign in, or look for a public address.</source>
   <translation>É preciso entrar. Entre com sua conta ou procure um endereço público.</translation>
  </message>
  <message>
   <source>Access denied. Open the website in the browser to see why.</source>
   <translation>Acesso negado. Abra o site no navegador para ver por quê.</translation>
  </message>
  <message>
   <source>Feed not found (404). Look on the site for the feed’s new address.</source>
   <translation>Feed não encontrado (404). Procure no site o novo endereço do feed.</translation>
  </message>
  <message>
   <source>This feed has been discontinued (410). You can remove it.</source>
   <translation>Este feed foi descontinuado (410). Você pode removê-lo.</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. The feed will be tried again after it.</source>
   <translation>Solicitações demais: o site pediu uma pausa. Depois dela será feita uma nova tentativa.</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. The feed will be tried again later.</source>
   <translation>O site está sobrecarregado ou em manutenção. Uma nova tentativa será feita mais tarde.</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). The feed will be tried again later.</source>
   <translation>O site informou um erro ({detail}). Uma nova tentativa será feita mais tarde.</translation>
  </message>
  <message>
   <source>There is no feed at this address. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>Não há nenhum feed neste endereço. Procure no site um link chamado RSS, Atom ou Feed.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it. It will be tried again later.</source>
   <translation>O feed está danificado e não pode ser lido. Só o site pode corrigir isso. Uma nova tentativa será feita mais tarde.</translation>
  </message>
  <message>
   <source>Reading the feed timed out. It will be tried again later.</source>
   <translation>A leitura do feed excedeu o tempo limite. Uma nova tentativa será feita mais tarde.</translation>
  </message>
  <message>
   <source>The command failed: {detail}</source>
   <translation>O comando falhou: {detail}</translation>
  </message>
  <message>
   <source>The file could not be read: {detail}.</source>
   <translation>Não foi possível ler o arquivo: {detail}.</translation>
  </message>
  <message>
   <source>Nothing was found on the page. The page may have changed. Check the feed’s settings.</source>
   <translation>Nada foi encontrado na página. Ela pode ter mudado. Verifique as configurações do feed.</translation>
  </message>
  <message>
   <source>Something went wrong with this feed in Off the Wire. Report it; the log has details.</source>
   <translation>Algo deu errado com este feed no Off the Wire. Relate o problema; o registro tem os detalhes.</translation>
  </message>
  <message>
   <source>The certificate authority’s file cannot be used. Choose a PEM file in the feed’s settings.</source>
   <translation>O arquivo da autoridade certificadora não pode ser usado. Escolha um arquivo PEM nas configurações do feed.</translation>
  </message>
  <message>
   <source>Program not found. Check the command, or enter the full path of the program.</source>
   <translation>Programa não encontrado. Verifique o comando ou digite o caminho completo do programa.</translation>
  </message>
  <message>
   <source>The command took too long and was stopped. Allow it more time, or make it faster.</source>
   <translation>O comando demorou demais e foi encerrado. Dê mais tempo a ele ou torne-o mais rápido.</translation>
  </message>
  <message>
   <source>The command’s output was too long, so it was stopped. Make it print fewer lines.</source>
   <translation>A saída do comando era longa demais, por isso ele foi encerrado. Faça-o imprimir menos linhas.</translation>
  </message>
  <message>
   <source>Commands cannot be run from a Flatpak or Snap. To use them, install Off the Wire from your system’s packages.</source>
   <translation>Não é possível executar comandos em um Flatpak ou Snap. Para usá-los, instale o Off the Wire pelos pacotes do seu sistema.</translation>
  </message>
  <message>
   <source>This is a folder or a device, not a file that can be read. Choose a file.</source>
   <translation>Isto é uma pasta ou um dispositivo, não um arquivo que se possa ler. Escolha um arquivo.</translation>
  </message>
  <message>
   <source>The file is too large and was not read. Choose another.</source>
   <translation>O arquivo é grande demais e não foi lido. Escolha outro.</translation>
  </message>
  <message>
   <source>The disk did not answer in time. It will be tried again later.</source>
   <translation>O disco não respondeu a tempo. Uma nova tentativa será feita mais tarde.</translation>
  </message>
  <message>
   <source>This file is neither text nor a feed. Choose another.</source>
   <translation>Este arquivo não é texto nem feed. Escolha outro.</translation>
  </message>
  <message>
   <source>This is not a CSS selector. It should look like “h2 a” or “.news li”.</source>
   <translation>Isto não é um seletor CSS. Deveria ser como “h2 a” ou “.news li”.</translation>
  </message>
  <message>
   <source>This pattern cannot be used. It needs {title}, and text before and after it.</source>
   <translation>Este padrão não pode ser usado. Ele precisa de {title}, com texto antes e depois.</translation>
  </message>
  <message>
   <source>The server cannot be reached from here. The feed will be tried again later.</source>
   <translation>Não é possível acessar o servidor. Uma nova tentativa será feita mais tarde.</translation>
  </message>
  <message>
   <source>The site’s certificate has expired, so nothing was read. Only the site can fix this.</source>
   <translation>O certificado do site expirou, por isso nada foi lido. Só o site pode corrigir isso.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t valid yet. Check this computer’s clock.</source>
   <translation>O certificado do site ainda não é válido. Verifique o relógio deste computador.</translation>
  </message>
  <message>
   <source>The site’s certificate is self-signed, so nothing was read.</source>
   <translation>O site usa um certificado autoassinado, por isso nada foi lido.</translation>
  </message>
  <message>
   <source>The certificate belongs to another site, so nothing was read. Check the address.</source>
   <translation>O certificado é de outro site, por isso nada foi lido. Confira o endereço.</translation>
  </message>
  <message>
   <source>The site did not accept this username and password. Sign in again.</source>
   <translation>O site não aceitou este nome de usuário e senha. Entre novamente.</translation>
  </message>
  <message>
   <source>This feed’s password is not available from the keyring. Sign in again.</source>
   <translation>A senha deste feed não está disponível no chaveiro. Entre novamente.</translation>
  </message>
  <message>
   <source>The site’s certificate isn’t from a trusted authority, so nothing was read.</source>
   <translation>O certificado do site não é de uma autoridade confiável, por isso nada foi lido.</translation>
  </message>
  <message>
   <source>The site’s certificate has been revoked, so nothing was read.</source>
   <translation>O certificado do site foi revogado, por isso nada foi lido.</translation>
  </message>
  <message>
   <source>The proxy cannot be reached. Check that it is running, and its address in the preferences.</source>
   <translation>Não é possível alcançar o proxy. Confira se ele está funcionando e o endereço nas preferências.</translation>
  </message>
  <message>
   <source>The proxy address isn’t valid. Correct it in the preferences or in the system’s settings.</source>
   <translation>O endereço do proxy não é válido. Corrija-o nas preferências ou nas configurações do sistema.</translation>
  </message>
  <message>
   <source>The proxy requires a username and password. Set them in the system’s network settings.</source>
   <translation>O proxy exige um nome de usuário e uma senha. Defina-os nas configurações de rede do sistema.</translation>
  </message>
  <message>
   <source>The site redirects to something that isn’t a web address. Look on the site for the feed’s new address.</source>
   <translation>O site redireciona para algo que não é um endereço da web. Procure no site o novo endereço do feed.</translation>
  </message>
  <message>
   <source>This is a web page, not a feed. Look on the page for a link called RSS, Atom or Feed.</source>
   <translation>Isto é uma página web, não um feed. Procure na página um link chamado RSS, Atom ou Feed.</translation>
  </message>
  <message>
   <source>The site only lets browsers in and sent a bot check instead of the feed. Look for another address.</source>
   <translation>O site só aceita navegadores e enviou uma verificação de robôs em vez do feed. Procure outro endereço.</translation>
  </message>
  <message>
   <source>The site keeps asking for a cookie and never sends the feed. Look on the site for another address.</source>
   <translation>O site pede um cookie repetidamente e nunca envia o feed. Procure outro endereço no site.</translation>
  </message>
  <message>
   <source>The server says that nothing has changed, but never sent the feed. It will be tried again later.</source>
   <translation>O servidor diz que nada mudou, mas nunca enviou o feed. Haverá nova tentativa mais tarde.</translation>
  </message>
  <message>
   <source>This is a PDF document, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>Isto é um documento PDF, não um feed. Procure no site um link chamado RSS, Atom ou Feed.</translation>
  </message>
  <message>
   <source>This is an image, not a feed. Look on the site for a link called RSS, Atom or Feed.</source>
   <translation>Isto é uma imagem, não um feed. Procure no site um link chamado RSS, Atom ou Feed.</translation>
  </message>
  <message>
   <source>The document at this address is empty. Try again later, or look on the site for the feed.</source>
   <translation>O documento neste endereço está vazio. Tente mais tarde, ou procure o feed no site.</translation>
  </message>
  <message>
   <source>{service} has no feeds. Look for the author’s website, or for the author on Mastodon or Bluesky.</source>
   <translation>{service} não tem feeds. Procure o site do autor, ou o autor no Mastodon ou no Bluesky.</translation>
  </message>
  <message>
   <source>{service} sends feeds only to addresses with your personal key. Sign in and copy them from reddit.com/prefs/feeds.</source>
   <translation>{service} só envia feeds a endereços com sua chave pessoal. Entre na sua conta e copie-os de reddit.com/prefs/feeds.</translation>
  </message>
  <message>
   <source>{service}’s feeds often fail for a few hours. Try again later.</source>
   <translation>Os feeds de {service} costumam falhar por algumas horas. Tente novamente mais tarde.</translation>
  </message>
  <message>
   <source>You’re offline, so this is only what the feed provides.</source>
   <translation>Você está off-line, então isto é só o que o feed fornece.</translation>
  </message>
  <message>
   <source>The site took too long to answer, so this is only what the feed provides.</source>
   <translation>O site demorou demais para responder, então isto é só o que o feed fornece.</translation>
  </message>
  <message>
   <source>The page no longer exists, so this is only what the feed provides.</source>
   <translation>A página não existe mais, então isto é só o que o feed fornece.</translation>
  </message>
  <message>
   <source>The page is for members only. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>A página é só para membros. Isto é o que o feed fornece; “Página web” abre o navegador.</translation>
  </message>
  <message>
   <source>The site denied access to the page. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>O site negou o acesso à página. Isto é o que o feed fornece; “Página web” abre o navegador.</translation>
  </message>
  <message>
   <source>The link isn’t to a public web page, so nothing was loaded. This is only what the feed provides.</source>
   <translation>O link não leva a uma página pública da web, então nada foi carregado. Isto é só o que o feed fornece.</translation>
  </message>
  <message>
   <source>The disk is full. Free some space and try again.</source>
   <translation>O disco está cheio. Libere espaço e tente novamente.</translation>
  </message>
  <message>
   <source>This file is not a backup of Off the Wire.</source>
   <translation>Este arquivo não é um backup do Off the Wire.</translation>
  </message>
  <message>
   <source>This backup is damaged, so nothing was restored. Choose an older one.</source>
   <translation>Este backup está danificado, por isso nada foi restaurado. Escolha um mais antigo.</translation>
  </message>
  <message>
   <source>This backup was made by a newer version of Off the Wire. Update the program first.</source>
   <translation>Este backup foi feito por uma versão mais recente do Off the Wire. Atualize o programa primeiro.</translation>
  </message>
  <message>
   <source>This backup contains passwords. Enter its passphrase to restore them.</source>
   <translation>Este backup contém senhas. Digite a frase secreta dele para restaurá-las.</translation>
  </message>
  <message>
   <source>The passphrase is wrong, or the backup has been changed.</source>
   <translation>A frase secreta está errada, ou o backup foi alterado.</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords can’t be read. Back up without them, or unlock it first.</source>
   <translation>Nenhum chaveiro está disponível, por isso as senhas não podem ser lidas. Faça o backup sem elas, ou desbloqueie-o antes.</translation>
  </message>
  <message>
   <source>No keyring is available, so the passwords in the backup were not restored. You will be asked for them again. Everything else is restored.</source>
   <translation>Nenhum chaveiro está disponível, por isso as senhas do backup não foram restauradas. Elas serão pedidas de novo. Todo o resto foi restaurado.</translation>
  </message>
  <message>
   <source>The file could not be read: {reason}.</source>
   <translation>Não foi possível ler o arquivo: {reason}.</translation>
  </message>
  <message>
   <source>The disk did not answer in time. Check it, or the network it is on, and try again.</source>
   <translation>O disco não respondeu a tempo. Verifique-o, ou a rede em que está, e tente de novo.</translation>
  </message>
  <message>
   <source>The file could not be written: {reason}.</source>
   <translation>Não foi possível gravar o arquivo: {reason}.</translation>
  </message>
  <message>
   <source>A folder or device already has this name, so nothing was written. Choose another name.</source>
   <translation>Já existe uma pasta ou um dispositivo com este nome, por isso nada foi gravado. Escolha outro nome.</translation>
  </message>
  <message>
   <source>The file would be too large. Choose another disk.</source>
   <translation>O arquivo ficaria grande demais. Escolha outro disco.</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” has no address.</source>
   <translation>Linha {line}: “{detail}” não tem endereço.</translation>
  </message>
  <message>
   <source>Line {line}: “{detail}” is not a web address.</source>
   <translation>Linha {line}: “{detail}” não é um endereço da web.</translation>
  </message>
  <message>
   <source>Line {line}: {detail} is in the list twice.</source>
   <translation>Linha {line}: {detail} está duas vezes na lista.</translation>
  </message>
  <message>
   <source>Line {line}: the file is damaged here; what could be read was imported.</source>
   <translation>Linha {line}: o arquivo está danificado aqui; o que pôde ser lido foi importado.</translation>
  </message>
  <message>
   <source>Line {line}: the file defines entities, which no list of feeds needs; they were skipped.</source>
   <translation>Linha {line}: o arquivo define entidades, de que nenhuma lista de feeds precisa; foram omitidas.</translation>
  </message>
  <message>
   <source>Line {line}: another list, {detail}, belongs here. Download it and import it too.</source>
   <translation>Linha {line}: aqui entra outra lista, {detail}. Baixe-a e importe-a também.</translation>
  </message>
  <message>
   <source>Line {line}: there are too many feeds in the file; the rest was skipped.</source>
   <translation>Linha {line}: há feeds demais no arquivo; o resto foi omitido.</translation>
  </message>
  <message>
   <source>This is not a list of feeds (OPML). Export one from your other reader and choose that file.</source>
   <translation>Isto não é uma lista de feeds (OPML). Exporte uma do seu outro leitor e escolha esse arquivo.</translation>
  </message>
  <message>
   <source>You’re offline. Try again when you’re back online.</source>
   <translation>Você está offline. Tente de novo quando a conexão voltar.</translation>
  </message>
  <message>
   <source>The server refused the connection. Check the address, or try again later.</source>
   <translation>O servidor recusou a conexão. Confira o endereço ou tente de novo mais tarde.</translation>
  </message>
  <message>
   <source>The server took too long to answer. Check the address, or try again later.</source>
   <translation>O servidor demorou demais para responder. Confira o endereço ou tente de novo mais tarde.</translation>
  </message>
  <message>
   <source>The server’s answer was incomplete or invalid. Try again later.</source>
   <translation>A resposta do servidor estava incompleta ou inválida. Tente de novo mais tarde.</translation>
  </message>
  <message>
   <source>Too many requests: the site asked for a pause. Try again later.</source>
   <translation>Solicitações demais: o site pediu uma pausa. Tente de novo mais tarde.</translation>
  </message>
  <message>
   <source>The site is overloaded or under maintenance. Try again later.</source>
   <translation>O site está sobrecarregado ou em manutenção. Tente de novo mais tarde.</translation>
  </message>
  <message>
   <source>The site reported an error ({detail}). Try again later.</source>
   <translation>O site informou um erro ({detail}). Tente de novo mais tarde.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read. Only the site can fix it.</source>
   <translation>O feed está danificado e não pode ser lido. Só o site pode corrigi-lo.</translation>
  </message>
  <message>
   <source>Reading the feed timed out. Try again later.</source>
   <translation>A leitura do feed demorou demais. Tente de novo mais tarde.</translation>
  </message>
  <message>
   <source>Couldn’t load the full story. Showing what the feed provides; “Web page” opens the browser.</source>
   <translation>Não foi possível carregar a matéria completa. Isto é o que o feed fornece; “Página web” abre o navegador.</translation>
  </message>
  <message>
   <source>The site shows the full story only to subscribers. “Web page” opens it there.</source>
   <translation>O site mostra a matéria completa só a assinantes. “Página web” a abre lá.</translation>
  </message>
  <message>
   <source>The site asks for consent before it shows the page. “Web page” opens it in the browser.</source>
   <translation>O site pede consentimento antes de mostrar a página. “Página web” a abre no navegador.</translation>
  </message>
  <message>
   <source>The page has no more text than the feed. “Web page” opens it in the browser.</source>
   <translation>A página não tem mais texto do que o feed fornece. “Página web” a abre no navegador.</translation>
  </message>
  <message>
   <source>This image cannot be shown. Use PNG, JPEG, GIF, WebP, AVIF, BMP or ICO.</source>
   <translation>Não é possível mostrar esta imagem. Use PNG, JPEG, GIF, WebP, AVIF, BMP ou ICO.</translation>
  </message>
  <message>
   <source>“{title}” is a feed, but the file does not contain its address. Enter its address above.</source>
   <translation>“{title}” é um feed, mas o arquivo não contém o endereço dele. Digite-o acima.</translation>
  </message>
  <message>
   <source>The list of your feeds couldn’t be backed up.</source>
   <translation>Não foi possível fazer o backup da lista de feeds.</translation>
  </message>
  <message>
   <source>The automatic backup failed.</source>
   <translation>O backup automático falhou.</translation>
  </message>
  <message>
   <source>These feeds were updated less than a minute ago.</source>
   <translation>Estes feeds foram atualizados há menos de um minuto.</translation>
  </message>
  <message numerus="yes">
   <source>%n new headline(s).</source>
   <translation>
    <numerusform>%n manchete nova.</numerusform>
    <numerusform>%n manchetes novas.</numerusform>
   </translation>
  </message>
  <message>
   <source>No new headlines.</source>
   <translation>Nenhuma manchete nova.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) could not be read.</source>
   <translation>
    <numerusform>Não foi possível ler %n feed.</numerusform>
    <numerusform>Não foi possível ler %n feeds.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored item(s) had unreadable details, which were reset.</source>
   <translation>
    <numerusform>%n item salvo tinha dados ilegíveis, que foram redefinidos.</numerusform>
    <numerusform>%n itens salvos tinham dados ilegíveis, que foram redefinidos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your folder {folder} is read-only. Your changes will be lost when you quit.</source>
   <translation>Sua pasta {folder} é somente leitura. Suas alterações serão perdidas ao sair.</translation>
  </message>
  <message>
   <source>Other users of this computer can open your folder {folder}. Change its permissions.</source>
   <translation>Outros usuários deste computador podem abrir sua pasta {folder}. Altere as permissões dela.</translation>
  </message>
  <message numerus="yes">
   <source>The database was damaged and set aside as {file}. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>O banco de dados estava danificado e foi guardado como {file}. %n feed foi restaurado do backup.</numerusform>
    <numerusform>O banco de dados estava danificado e foi guardado como {file}. %n feeds foram restaurados do backup.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) were recovered from it.</source>
   <translation>
    <numerusform>%n manchete foi recuperada.</numerusform>
    <numerusform>%n manchetes foram recuperadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The database was missing. %n feed(s) were restored from the backup.</source>
   <translation>
    <numerusform>O banco de dados não foi encontrado. %n feed foi restaurado do backup.</numerusform>
    <numerusform>O banco de dados não foi encontrado. %n feeds foram restaurados do backup.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your preferences could not be read and were set aside as {file}. The defaults are used.</source>
   <translation>Não foi possível ler suas preferências; elas foram guardadas como {file}. Os valores padrão estão em uso.</translation>
  </message>
  <message>
   <source>Your preferences cannot be read ({reason}). The defaults are used.</source>
   <translation>Não é possível ler suas preferências ({reason}). Os valores padrão estão em uso.</translation>
  </message>
  <message numerus="yes">
   <source>%n preference(s) were invalid and were reset to the default.</source>
   <translation>
    <numerusform>%n preferência era inválida e voltou ao valor padrão.</numerusform>
    <numerusform>%n preferências eram inválidas e voltaram ao valor padrão.</numerusform>
   </translation>
  </message>
  <message>
   <source>You’re offline. Headlines will load when you’re back online.</source>
   <translation>Você está off-line. As manchetes serão carregadas quando a conexão voltar.</translation>
  </message>
  <message>
   <source>Another program is using the database. Your changes are kept and will be saved when it is done.</source>
   <translation>Outro programa está usando o banco de dados. Suas alterações são mantidas e serão salvas quando ele terminar.</translation>
  </message>
  <message>
   <source>The disk is full. Your changes are kept and will be saved when there is space again.</source>
   <translation>O disco está cheio. Suas alterações são mantidas e serão salvas quando houver espaço.</translation>
  </message>
  <message>
   <source>The database is read-only. Your changes are kept and will be saved when it can be written again.</source>
   <translation>O banco de dados é somente leitura. Suas alterações são mantidas e serão salvas quando for possível gravar nele.</translation>
  </message>
  <message>
   <source>Couldn’t write to the disk. Your changes are kept and will be saved as soon as possible. Check the disk.</source>
   <translation>Não foi possível gravar no disco. Suas alterações são mantidas e serão salvas assim que possível. Verifique o disco.</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. Your changes are kept and will be saved when it does. If it is a network drive, check the connection.</source>
   <translation>O disco do banco de dados não responde. Suas alterações são mantidas e serão salvas quando ele responder. Se for uma unidade de rede, verifique a conexão.</translation>
  </message>
  <message>
   <source>The database is damaged. Restart Off the Wire to restore your feeds from their backup.</source>
   <translation>O banco de dados está danificado. Reinicie o Off the Wire para restaurar seus feeds do backup.</translation>
  </message>
  <message>
   <source>The database was written by a newer version of Off the Wire. Install that version.</source>
   <translation>O banco de dados foi gravado por uma versão mais recente do Off the Wire. Instale essa versão.</translation>
  </message>
  <message>
   <source>The database belongs to another program. Choose another folder with --profile.</source>
   <translation>O banco de dados pertence a outro programa. Escolha outra pasta com --profile.</translation>
  </message>
  <message>
   <source>Another program is using the database. Close it; new headlines are saved then.</source>
   <translation>Outro programa está usando o banco de dados. Feche-o; então as novas manchetes serão salvas.</translation>
  </message>
  <message>
   <source>No permission to write the database. Check the permissions of its folder.</source>
   <translation>Sem permissão para gravar no banco de dados. Verifique as permissões da pasta dele.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing new can be saved. Free some space; saving resumes by itself.</source>
   <translation>O disco está cheio, por isso nada novo pode ser salvo. Libere espaço; o salvamento será retomado automaticamente.</translation>
  </message>
  <message>
   <source>The database cannot be opened. Check the disk and its folder; the log has details.</source>
   <translation>Não é possível abrir o banco de dados. Verifique o disco e a pasta dele; o registro tem os detalhes.</translation>
  </message>
  <message>
   <source>The disk with the database doesn’t answer. If it is a network drive, check the connection.</source>
   <translation>O disco do banco de dados não responde. Se for uma unidade de rede, verifique a conexão.</translation>
  </message>
  <message>
   <source>You’re already subscribed to a feed with this address.</source>
   <translation>Você já assina um feed com este endereço.</translation>
  </message>
  <message>
   <source>The folder {folder} doesn’t answer. If it is on a network drive, check the connection and try again.</source>
   <translation>A pasta {folder} não responde. Se ela estiver em uma unidade de rede, verifique a conexão e tente de novo.</translation>
  </message>
 </context>
 <context>
  <name>MessagesForm</name>
  <message>
   <source>All day</source>
   <translation>O dia todo</translation>
  </message>
  <message>
   <source>Ends on</source>
   <translation>Termina em</translation>
  </message>
  <message>
   <source>Re&amp;move message</source>
   <translation>Re&amp;mover mensagem</translation>
  </message>
  <message>
   <source>Add another messa&amp;ge</source>
   <translation>Adicionar outra mensa&amp;gem</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensagens</translation>
  </message>
  <message>
   <source>Text to show on the bar</source>
   <translation>Texto a mostrar na barra</translation>
  </message>
  <message>
   <source>Text of the message</source>
   <translation>Texto da mensagem</translation>
  </message>
  <message>
   <source>Link of the message</source>
   <translation>Link da mensagem</translation>
  </message>
  <message>
   <source>Shown from</source>
   <translation>Exibida a partir de</translation>
  </message>
  <message>
   <source>Shown until</source>
   <translation>Exibida até</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Último dia</translation>
  </message>
  <message>
   <source>&amp;Text</source>
   <translation>&amp;Texto</translation>
  </message>
  <message>
   <source>&amp;Link</source>
   <translation>&amp;Link</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Dias</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Fim</translation>
  </message>
  <message>
   <source>A message is shown on the bar at these times. It counts as new each day.</source>
   <translation>A mensagem é mostrada na barra nestes horários. Ela conta como nova a cada dia.</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Nova mensagem</translation>
  </message>
 </context>
 <context>
  <name>NetworkForm</name>
  <message>
   <source>No proxy for this feed</source>
   <translation>Sem proxy para este feed</translation>
  </message>
  <message>
   <source>Appl&amp;y</source>
   <translation>Apl&amp;icar</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Padrão</translation>
  </message>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Escolher…</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>Escolher o arquivo da autoridade certificadora</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>User-Agent</source>
   <translation>User-Agent</translation>
  </message>
  <message>
   <source>Headers and cookies</source>
   <translation>Cabeçalhos e cookies</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Tempo limite</translation>
  </message>
  <message>
   <source>Certificate authority</source>
   <translation>Autoridade certificadora</translation>
  </message>
  <message>
   <source>Headers and cookies are sent only to the feed’s own server; those that look like secrets are kept in the keyring. The feed’s stories are fetched with the same settings.</source>
   <translation>Cabeçalhos e cookies só são enviados ao servidor do feed; os que parecem segredos ficam no chaveiro. As matérias do feed são buscadas com as mesmas configurações.</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer)</source>
   <translation>Certificados (*.pem *.crt *.cer)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos os arquivos (*)</translation>
  </message>
  <message>
   <source>This is not a proxy address. It should look like http://proxy:8080.</source>
   <translation>Isto não é um endereço de proxy. Deveria ser como http://proxy:8080.</translation>
  </message>
  <message>
   <source>Each line needs a name, a colon and a value, such as “Accept-Language: de”.</source>
   <translation>Cada linha precisa de um nome, dois-pontos e um valor, como “Accept-Language: pt”.</translation>
  </message>
 </context>
 <context>
  <name>Notifications</name>
  <message numerus="yes">
   <source>%n more headline(s)</source>
   <translation>
    <numerusform>mais %n manchete</numerusform>
    <numerusform>mais %n manchetes</numerusform>
   </translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Salvar para depois</translation>
  </message>
 </context>
 <context>
  <name>OtherSources</name>
  <message>
   <source>Also reported by:</source>
   <translation>Também publicado por:</translation>
  </message>
  <message numerus="yes">
   <source>%n more feed(s)</source>
   <translation>
    <numerusform>mais %n feed</numerusform>
    <numerusform>mais %n feeds</numerusform>
   </translation>
  </message>
  <message>
   <source>{feed}: {title}</source>
   <translation>{feed}: {title}</translation>
  </message>
 </context>
 <context>
  <name>PageForm</name>
  <message>
   <source>&amp;Load the page</source>
   <translation>&amp;Carregar a página</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) found:</source>
   <translation>
    <numerusform>%n manchete encontrada:</numerusform>
    <numerusform>%n manchetes encontradas:</numerusform>
   </translation>
  </message>
  <message>
   <source>for example: article h2 a</source>
   <translation>por exemplo: article h2 a</translation>
  </message>
  <message>
   <source>Lists of links on the page</source>
   <translation>Listas de links da página</translation>
  </message>
  <message>
   <source>Headlines found on the page</source>
   <translation>Manchetes encontradas na página</translation>
  </message>
  <message>
   <source>Pa&amp;ge</source>
   <translation>Pá&amp;gina</translation>
  </message>
  <message>
   <source>Address of the page</source>
   <translation>Endereço da página</translation>
  </message>
  <message>
   <source>&amp;Suggestions</source>
   <translation>&amp;Sugestões</translation>
  </message>
  <message>
   <source>Selectors</source>
   <translation>Seletores</translation>
  </message>
  <message>
   <source>Text pattern</source>
   <translation>Padrão de texto</translation>
  </message>
  <message>
   <source>How headlines are found on the page</source>
   <translation>Como as manchetes são encontradas na página</translation>
  </message>
  <message>
   <source>&amp;Headlines</source>
   <translation>Manc&amp;hetes</translation>
  </message>
  <message>
   <source>&amp;Title within</source>
   <translation>&amp;Título dentro de</translation>
  </message>
  <message>
   <source>L&amp;ink within</source>
   <translation>L&amp;ink dentro de</translation>
  </message>
  <message>
   <source>&amp;Date within</source>
   <translation>&amp;Data dentro de</translation>
  </message>
  <message>
   <source>CSS selectors. Title, link and date are optional and are otherwise detected automatically.</source>
   <translation>Seletores CSS. Título, link e data são opcionais; se faltarem, são detectados automaticamente.</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>Padrão</translation>
  </message>
  <message>
   <source>&amp;Pattern</source>
   <translation>&amp;Padrão</translation>
  </message>
  <message>
   <source>A part of the page’s source, with {fields} where these are, and {any} for any other text.</source>
   <translation>Uma parte do código-fonte da página, com {fields} nos seus lugares e {any} para qualquer outro texto.</translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) such as “{title}”</source>
   <translation>
    <numerusform>%n link como “{title}”</numerusform>
    <numerusform>%n links como “{title}”</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose what to watch</source>
   <translation>Escolher o que acompanhar</translation>
  </message>
  <message>
   <source>No list of links was found</source>
   <translation>Nenhuma lista de links encontrada</translation>
  </message>
  <message>
   <source>Loading the page…</source>
   <translation>Carregando a página…</translation>
  </message>
 </context>
 <context>
  <name>PassedList</name>
  <message>
   <source>Recently shown</source>
   <translation>Exibidas recentemente</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>Passwords in the backup</source>
   <translation>Senhas no backup</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase secreta</translation>
  </message>
  <message>
   <source>P&amp;assphrase</source>
   <translation>&amp;Frase secreta</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Restaurar</translation>
  </message>
  <message>
   <source>Restore &amp;without passwords</source>
   <translation>Restaurar &amp;sem senhas</translation>
  </message>
 </context>
 <context>
  <name>PlacementLimit</name>
  <message>
   <source>There is another screen beyond this edge, so no space can be reserved here. “On top of windows” keeps the bar visible.</source>
   <translation>Há outra tela além desta borda, por isso não é possível reservar espaço aqui. “Sobre as janelas” mantém a barra visível.</translation>
  </message>
  <message>
   <source>Your desktop moved or resized the bar. “Floating” may work better.</source>
   <translation>A área de trabalho moveu ou redimensionou a barra. “Flutuante” pode funcionar melhor.</translation>
  </message>
  <message>
   <source>Your desktop decides where windows go, so the bar cannot reserve space or stay at its edge. Install XWayland to change that.</source>
   <translation>A área de trabalho decide onde ficam as janelas, por isso a barra não pode reservar espaço nem ficar na sua borda. Instale o XWayland para mudar isso.</translation>
  </message>
  <message>
   <source>macOS does not let programs reserve space. The bar stays on top of windows.</source>
   <translation>O macOS não permite que programas reservem espaço. A barra fica sobre as janelas.</translation>
  </message>
 </context>
 <context>
  <name>PolicyPicker</name>
  <message>
   <source>Mixed</source>
   <translation>Misto</translation>
  </message>
  <message>
   <source>At most {0}</source>
   <translation>No máximo {0}</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sem limite</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Padrão</translation>
  </message>
  <message>
   <source>From the feed</source>
   <translation>O que o feed traz</translation>
  </message>
  <message>
   <source>Full story from the website</source>
   <translation>Matéria completa do site</translation>
  </message>
  <message>
   <source>When they are opened</source>
   <translation>Ao abrir</translation>
  </message>
  <message>
   <source>After they scroll by</source>
   <translation>Depois de passar</translation>
  </message>
  <message>
   <source>Only manually</source>
   <translation>Só manualmente</translation>
  </message>
  <message>
   <source>Most important</source>
   <translation>O mais importante</translation>
  </message>
  <message>
   <source>Important</source>
   <translation>Importante</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Less important</source>
   <translation>Menos importante</translation>
  </message>
  <message>
   <source>Least important</source>
   <translation>O menos importante</translation>
  </message>
  <message>
   <source>Used when headlines are sorted by “Important feeds first”.</source>
   <translation>Usado quando as manchetes são ordenadas por “Feeds importantes primeiro”.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>Só ao clicar</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Sempre</translation>
  </message>
 </context>
 <context>
  <name>PreferencesController</name>
  <message>
   <source>Couldn’t save your preferences ({reason}). They will be saved as soon as possible.</source>
   <translation>Não foi possível salvar suas preferências ({reason}). Elas serão salvas assim que possível.</translation>
  </message>
  <message>
   <source>Your preferences aren’t saved yet: the folder they are kept in doesn’t answer. If it is on a network drive, check the connection.</source>
   <translation>Suas preferências ainda não foram salvas: a pasta delas não responde. Se ela estiver em uma unidade de rede, verifique a conexão.</translation>
  </message>
  <message>
   <source>Starting at login could not be changed ({reason}).</source>
   <translation>Não foi possível alterar o início com a sessão ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Find a setting</source>
   <translation>Pesquisar uma configuração</translation>
  </message>
  <message>
   <source>No matching settings.</source>
   <translation>Nenhuma configuração corresponde.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferências</translation>
  </message>
  <message>
   <source>&amp;Restore defaults</source>
   <translation>Re&amp;staurar padrões</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>All settings were restored to their defaults.</source>
   <translation>Todas as configurações voltaram aos valores padrão.</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Desfazer</translation>
  </message>
  <message>
   <source>The main screen</source>
   <translation>A tela principal</translation>
  </message>
  <message>
   <source>{} (not connected)</source>
   <translation>{} (não conectada)</translation>
  </message>
  <message>
   <source>{} (not installed)</source>
   <translation>{} (não instalada)</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPage</name>
  <message>
   <source>Advanced</source>
   <translation>Avançado</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPages</name>
  <message>
   <source>These colors are hard to read: the contrast is {0} : 1, and should be 4.5 : 1 or more.</source>
   <translation>Estas cores são difíceis de ler: o contraste é {0} : 1 e deveria ser 4,5 : 1 ou mais.</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>Barra</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Manchetes</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Leitura</translation>
  </message>
  <message>
   <source>Feeds and updates</source>
   <translation>Feeds e atualização</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notificações</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Geral</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Pequena</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Média</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Grande</translation>
  </message>
  <message>
   <source>{} pt</source>
   <translation>{} pt</translation>
  </message>
  <message>
   <source>Compact</source>
   <comment>lines near to each other</comment>
   <translation>Junto</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Relaxed</source>
   <translation>Amplo</translation>
  </message>
  <message>
   <source>Very relaxed</source>
   <translation>Muito amplo</translation>
  </message>
  <message>
   <source>Same as bar</source>
   <translation>Como a barra</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Sépia</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Escuro</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Preto</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Only when clicked</source>
   <translation>Só ao clicar</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Sempre</translation>
  </message>
  <message>
   <source>F&amp;ont</source>
   <translation>Fon&amp;te</translation>
  </message>
  <message>
   <source>System serif</source>
   <translation>Serifada do sistema</translation>
  </message>
  <message>
   <source>font letters typeface article viewer</source>
   <translation>fonte letras tipo matéria leitor</translation>
  </message>
  <message>
   <source>Te&amp;xt size</source>
   <translation>Tamanho do te&amp;xto</translation>
  </message>
  <message>
   <source>font letters letter size article viewer</source>
   <translation>fonte letras tamanho matéria leitor</translation>
  </message>
  <message>
   <source>Page &amp;theme</source>
   <translation>Tema &amp;da página</translation>
  </message>
  <message>
   <source>theme colors night dark mode paper viewer</source>
   <translation>tema cores noite modo escuro papel leitor</translation>
  </message>
  <message>
   <source>Line spac&amp;ing</source>
   <translation>E&amp;ntrelinha</translation>
  </message>
  <message>
   <source>line height article viewer</source>
   <translation>altura linha matéria leitor</translation>
  </message>
  <message>
   <source>Show images</source>
   <translation>Mostrar imagens</translation>
  </message>
  <message>
   <source>images pictures photos privacy viewer</source>
   <translation>imagens fotos privacidade leitor</translation>
  </message>
  <message>
   <source>Load the full story when the feed has only a summary</source>
   <translation>Carregar a matéria completa quando o feed só traz um resumo</translation>
  </message>
  <message>
   <source>full text fetch whole story page article privacy viewer</source>
   <translation>texto completo matéria inteira página carregar privacidade</translation>
  </message>
  <message>
   <source>The article window follows the bar</source>
   <translation>A janela da matéria acompanha a barra</translation>
  </message>
  <message>
   <source>viewer bar open story follows</source>
   <translation>janela leitor barra segue matéria</translation>
  </message>
  <message>
   <source>Remove tracking parameters from links</source>
   <translation>Remover parâmetros de rastreamento dos links</translation>
  </message>
  <message>
   <source>tracking parameters utm privacy copy browser cut</source>
   <translation>rastreamento parâmetros utm privacidade copiar navegador</translation>
  </message>
  <message>
   <source>Exact text size</source>
   <translation>Tamanho exato do texto</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>Line len&amp;gth in characters</source>
   <translation>Comprimento da &amp;linha em caracteres</translation>
  </message>
  <message>
   <source>column width letters article viewer</source>
   <translation>largura coluna letras matéria</translation>
  </message>
  <message>
   <source>&amp;Justify text</source>
   <translation>&amp;Justificar o texto</translation>
  </message>
  <message>
   <source>justify both edges even article viewer</source>
   <translation>justificar margens matéria</translation>
  </message>
  <message>
   <source>Refresh ever&amp;y</source>
   <translation>At&amp;ualizar a cada</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>polling interval refresh update check look for news minutes</source>
   <translation>intervalo atualizar verificar minutos novidades</translation>
  </message>
  <message>
   <source>Refresh less often on metered connections</source>
   <translation>Atualizar menos vezes em conexão tarifada</translation>
  </message>
  <message>
   <source>update look mobile data cost network</source>
   <translation>atualizar dados móveis custo rede</translation>
  </message>
  <message>
   <source>Refresh less often on battery</source>
   <translation>Atualizar menos vezes na bateria</translation>
  </message>
  <message>
   <source>update look power laptop saver economy</source>
   <translation>atualizar energia notebook economia</translation>
  </message>
  <message>
   <source>Stories to download for offline reading</source>
   <translation>Matérias a baixar para leitura off-line</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Nenhuma</translation>
  </message>
  <message>
   <source>prefetch fetch ahead offline download article privacy viewer</source>
   <translation>baixar antes off-line matéria privacidade</translation>
  </message>
  <message>
   <source>Their websites learn which stories are on your bar.</source>
   <translation>Os sites delas saberão quais matérias estão na sua barra.</translation>
  </message>
  <message>
   <source>translation language foreign LibreTranslate privacy</source>
   <translation>tradução idioma estrangeiro LibreTranslate privacidade</translation>
  </message>
  <message>
   <source>Translate headlines</source>
   <translation>Traduzir manchetes</translation>
  </message>
  <message>
   <source>The headlines on your bar are sent to the service below.</source>
   <translation>As manchetes da sua barra são enviadas ao serviço abaixo.</translation>
  </message>
  <message>
   <source>Translate into</source>
   <translation>Traduzir para</translation>
  </message>
  <message>
   <source>Language of the windows</source>
   <translation>Idioma das janelas</translation>
  </message>
  <message>
   <source>A code such as “de” or “pt”.</source>
   <translation>Um código como “de” ou “pt”.</translation>
  </message>
  <message>
   <source>Show the original headline too</source>
   <translation>Mostrar também a manchete original</translation>
  </message>
  <message>
   <source>LibreTranslate server</source>
   <translation>Servidor LibreTranslate</translation>
  </message>
  <message>
   <source>The command reads headlines, one per line, and must print their translations in the same order. {from} and {to} are replaced with the languages. A command can do anything you can do on this computer.</source>
   <translation>O comando lê manchetes, uma por linha, e deve escrever as traduções na mesma ordem. {from} e {to} são substituídos pelos idiomas. Um comando pode fazer tudo o que você pode fazer neste computador.</translation>
  </message>
  <message>
   <source>Translate with</source>
   <translation>Traduzir com</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>Chave da API</translation>
  </message>
  <message>
   <source>System settings</source>
   <translation>Configurações do sistema</translation>
  </message>
  <message>
   <source>No proxy</source>
   <translation>Sem proxy</translation>
  </message>
  <message>
   <source>Manual proxy</source>
   <translation>Proxy manual</translation>
  </message>
  <message>
   <source>proxy http socks tor network connection</source>
   <translation>proxy http socks tor rede conexão</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Proxy address</source>
   <translation>Endereço do proxy</translation>
  </message>
  <message>
   <source>storage space limit database prune delete keep</source>
   <translation>armazenamento espaço limite banco de dados apagar manter</translation>
  </message>
  <message>
   <source>Disk space for stories</source>
   <translation>Espaço em disco para matérias</translation>
  </message>
  <message>
   <source> MB</source>
   <translation> MB</translation>
  </message>
  <message>
   <source>When full, the text of the oldest stories is deleted. Headlines and saved stories are kept.</source>
   <translation>Quando enche, o texto das matérias mais antigas é apagado. As manchetes e as matérias salvas são mantidas.</translation>
  </message>
  <message>
   <source>Disk space for a single feed</source>
   <translation>Espaço em disco por feed</translation>
  </message>
  <message>
   <source>notification alert announce quiet hours</source>
   <translation>notificação alerta horas de silêncio</translation>
  </message>
  <message>
   <source>Notify me when a rule matches</source>
   <translation>Notificar quando uma regra corresponder</translation>
  </message>
  <message>
   <source>On Windows, notifications have no buttons. Click one to open the story.</source>
   <translation>No Windows, as notificações não têm botões. Clique em uma para abrir a matéria.</translation>
  </message>
  <message>
   <source>Play a sound with notifications</source>
   <translation>Tocar um som com as notificações</translation>
  </message>
  <message>
   <source>alert noise ring bell breaking</source>
   <translation>alerta ruído toque sino urgente</translation>
  </message>
  <message>
   <source>Maximum per hour</source>
   <translation>Máximo por hora</translation>
  </message>
  <message>
   <source>Quiet hours from</source>
   <translation>Horas de silêncio a partir de</translation>
  </message>
  <message>
   <source>Quiet hours until</source>
   <translation>Horas de silêncio até</translation>
  </message>
  <message>
   <source>Hours from 0 to 23. If both are the same, there are no quiet hours.</source>
   <translation>Horas de 0 a 23. Se forem iguais, não há horário de silêncio.</translation>
  </message>
  <message>
   <source>Announce highlighted headlines to screen readers</source>
   <translation>Anunciar manchetes destacadas aos leitores de tela</translation>
  </message>
  <message>
   <source>accessibility speak voice announce alert</source>
   <translation>acessibilidade falar voz anunciar alerta</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atalhos de teclado</translation>
  </message>
  <message>
   <source>shortcut keyboard hotkey change</source>
   <translation>atalho teclado tecla alterar</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Todo dia</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Toda semana</translation>
  </message>
  <message>
   <source>backup save copy archive rotation</source>
   <translation>backup cópia segurança salvar arquivo</translation>
  </message>
  <message>
   <source>Automatic backup</source>
   <translation>Backup automático</translation>
  </message>
  <message>
   <source>Passwords are not in backups.</source>
   <translation>As senhas não entram nos backups.</translation>
  </message>
  <message>
   <source>Backups to keep</source>
   <translation>Backups a manter</translation>
  </message>
  <message>
   <source>Backup folder</source>
   <translation>Pasta dos backups</translation>
  </message>
  <message>
   <source>Beside the database</source>
   <translation>Junto ao banco de dados</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>Padrão do sistema</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Menor</translation>
  </message>
  <message>
   <source>Same as system</source>
   <translation>Como o sistema</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Maior</translation>
  </message>
  <message>
   <source>Much larger</source>
   <translation>Muito maior</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>O maior</translation>
  </message>
  <message>
   <source>{} %</source>
   <translation>{} %</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>translation locale</source>
   <translation>tradução idioma language</translation>
  </message>
  <message>
   <source>Takes effect after a restart.</source>
   <translation>Vale após reiniciar o programa.</translation>
  </message>
  <message>
   <source>Text size in windows</source>
   <translation>Tamanho do texto nas janelas</translation>
  </message>
  <message>
   <source>font letters menus zoom scale accessibility</source>
   <translation>fonte letras menus zoom escala acessibilidade</translation>
  </message>
  <message>
   <source>Show an icon in the tray</source>
   <translation>Mostrar um ícone na bandeja</translation>
  </message>
  <message>
   <source>notification area</source>
   <translation>área de notificação</translation>
  </message>
  <message>
   <source>Start hidden in the tray</source>
   <translation>Iniciar oculta na bandeja</translation>
  </message>
  <message>
   <source>notification area login minimized</source>
   <translation>área de notificação login minimizada</translation>
  </message>
  <message>
   <source>Start when I log in</source>
   <translation>Iniciar com a minha sessão</translation>
  </message>
  <message>
   <source>autostart boot</source>
   <translation>início automático inicialização</translation>
  </message>
  <message>
   <source>Keyboard shortcut for the bar</source>
   <translation>Atalho de teclado para a barra</translation>
  </message>
  <message>
   <source>hotkey global keyboard focus keys key that leads to the bar</source>
   <translation>atalho global teclado foco tecla</translation>
  </message>
  <message>
   <source>On this desktop, bind a key to the command “off-the-wire --tell focus” in the system settings.</source>
   <translation>Nesta área de trabalho, associe uma tecla ao comando “off-the-wire --tell focus” nas configurações do sistema.</translation>
  </message>
 </context>
 <context>
  <name>PreviewPane</name>
  <message>
   <source>Choose a headline to read its story here.</source>
   <translation>Escolha uma manchete para ler aqui a matéria.</translation>
  </message>
 </context>
 <context>
  <name>RelativeTime</name>
  <message>
   <source>now</source>
   <comment>published within the last minute</comment>
   <translation>agora</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <comment>minutes old</comment>
   <translation>
    <numerusform>%n min</numerusform>
    <numerusform>%n min</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h</source>
   <comment>hours old</comment>
   <translation>
    <numerusform>%n h</numerusform>
    <numerusform>%n h</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n d</source>
   <comment>days old</comment>
   <translation>
    <numerusform>%n d</numerusform>
    <numerusform>%n d</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RuleForm</name>
  <message>
   <source>Allo&amp;w</source>
   <translation>Per&amp;mitir</translation>
  </message>
  <message>
   <source>This rule was imported. It sends nothing until you allow it.</source>
   <translation>Esta regra foi importada. Ela não envia nada até você permitir.</translation>
  </message>
  <message>
   <source>All of these conditions are met</source>
   <translation>Todas estas condições são atendidas</translation>
  </message>
  <message>
   <source>Any of these conditions is met</source>
   <translation>Pelo menos uma destas condições é atendida</translation>
  </message>
  <message>
   <source>Conditions to meet</source>
   <translation>Condições que devem ser atendidas</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nome</translation>
  </message>
  <message>
   <source>Acti&amp;on</source>
   <translation>Açã&amp;o</translation>
  </message>
  <message>
   <source>Add a &amp;condition</source>
   <translation>Adicionar uma &amp;condição</translation>
  </message>
  <message>
   <source>When:</source>
   <translation>Quando:</translation>
  </message>
 </context>
 <context>
  <name>RuleLimits</name>
  <message>
   <source>&amp;Valid until</source>
   <translation>&amp;Válida até</translation>
  </message>
  <message>
   <source>&amp;More</source>
   <translation>&amp;Mais</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Todos os feeds</translation>
  </message>
  <message>
   <source>A feed</source>
   <translation>Um feed</translation>
  </message>
  <message>
   <source>A folder</source>
   <translation>Uma pasta</translation>
  </message>
  <message>
   <source>A collection</source>
   <translation>Uma coleção</translation>
  </message>
  <message>
   <source>Feed, folder or collection</source>
   <translation>Feed, pasta ou coleção</translation>
  </message>
  <message>
   <source>Date and time when the rule ends</source>
   <translation>Data e hora em que a regra termina</translation>
  </message>
  <message>
   <source>&amp;Look in</source>
   <translation>&amp;Pesquisar em</translation>
  </message>
 </context>
 <context>
  <name>RulesController</name>
  <message>
   <source>Muted for 24 hours: {name}. See Rules.</source>
   <translation>Silenciado por 24 horas: {name}. Veja Regras.</translation>
  </message>
  <message>
   <source>The rule “{name}” takes too long and is turned off.</source>
   <translation>A regra “{name}” demora demais e foi desligada.</translation>
  </message>
  <message>
   <source>There are no rules in {file}.</source>
   <translation>Não há regras em {file}.</translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added. Rules that send headlines are off until you allow them.</source>
   <translation>
    <numerusform>%n regra adicionada. Regras que enviam manchetes ficam desativadas até você permitir.</numerusform>
    <numerusform>%n regras adicionadas. Regras que enviam manchetes ficam desativadas até você permitir.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule(s) added.</source>
   <translation>
    <numerusform>%n regra adicionada.</numerusform>
    <numerusform>%n regras adicionadas.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is not set up here. Nothing is sent.</source>
   <translation>{name} não está configurado aqui. Nada é enviado.</translation>
  </message>
  <message>
   <source>{name} was imported and is not allowed yet. Press Set up… to allow it.</source>
   <translation>{name} foi importado e ainda não está permitido. Pressione “Configurar…” para permitir.</translation>
  </message>
  <message>
   <source>Import rules</source>
   <translation>Importar regras</translation>
  </message>
  <message>
   <source>Rules (*.json)</source>
   <translation>Regras (*.json)</translation>
  </message>
  <message>
   <source>Export rules</source>
   <translation>Exportar regras</translation>
  </message>
 </context>
 <context>
  <name>RulesWindow</name>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Desfazer</translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) restored.</source>
   <translation>
    <numerusform>%n manchete restaurada.</numerusform>
    <numerusform>%n manchetes restauradas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored headline(s) changed.</source>
   <translation>
    <numerusform>%n manchete armazenada alterada.</numerusform>
    <numerusform>%n manchetes armazenadas alteradas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Unnamed rule</source>
   <translation>Regra sem nome</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name} (ainda não permitida)</translation>
  </message>
  <message>
   <source>{name} (ended)</source>
   <translation>{name} (encerrada)</translation>
  </message>
  <message>
   <source>{name} (until {moment})</source>
   <translation>{name} (até {moment})</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Regras</translation>
  </message>
  <message>
   <source>Rules, in the order they apply</source>
   <translation>Regras, na ordem em que são aplicadas</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Remover</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>Mo&amp;ver para cima</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>Mover para &amp;baixo</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Adicionar</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importar…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>No rules yet</source>
   <translation>Ainda não há regras</translation>
  </message>
  <message>
   <source>A rule highlights, mutes, pins or announces headlines, or saves or sends them.</source>
   <translation>Uma regra destaca, silencia, fixa, notifica, salva ou envia manchetes.</translation>
  </message>
  <message>
   <source>Mute a &amp;word…</source>
   <translation>Silenciar uma &amp;palavra…</translation>
  </message>
  <message>
   <source>Muted words</source>
   <translation>Palavras silenciadas</translation>
  </message>
  <message>
   <source>&amp;Highlight a topic…</source>
   <translation>Des&amp;tacar um assunto…</translation>
  </message>
  <message>
   <source>Highlighted topic</source>
   <translation>Assunto destacado</translation>
  </message>
  <message>
   <source>&amp;Notify me about a topic…</source>
   <translation>N&amp;otificar sobre um assunto…</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notificações</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Nova regra</translation>
  </message>
  <message>
   <source>“{rule}” was changed.</source>
   <translation>“{rule}” foi alterada.</translation>
  </message>
  <message>
   <source>“{rule}” was removed.</source>
   <translation>“{rule}” foi removida.</translation>
  </message>
  <message>
   <source>The order of the rules was changed.</source>
   <translation>A ordem das regras foi alterada.</translation>
  </message>
 </context>
 <context>
  <name>SavedExport</name>
  <message>
   <source>Export saved stories</source>
   <translation>Exportar as matérias salvas</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>Matérias salvas</translation>
  </message>
 </context>
 <context>
  <name>SavedExporter</name>
  <message numerus="yes">
   <source>%n story(s) written to {file}.</source>
   <translation>
    <numerusform>%n matéria salva em {file}.</numerusform>
    <numerusform>%n matérias salvas em {file}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} could not be written: {reason}.</source>
   <translation>Não foi possível gravar {file}: {reason}.</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Página web (*.html)</translation>
  </message>
  <message>
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabela (*.csv)</translation>
  </message>
  <message>
   <source>Saved stories</source>
   <translation>Matérias salvas</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fonte</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Pasta</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>The rest of this story is missing here: it was too long or too complex.</source>
   <translation>O resto desta matéria falta aqui: era longa ou complexa demais.</translation>
  </message>
 </context>
 <context>
  <name>ServerAccessDialog</name>
  <message>
   <source>Detect automatically</source>
   <translation>Detectar automaticamente</translation>
  </message>
  <message>
   <source>FreshRSS, Miniflux (Google Reader API)</source>
   <translation>FreshRSS, Miniflux (API do Google Reader)</translation>
  </message>
  <message>
   <source>Fever API</source>
   <translation>API Fever</translation>
  </message>
  <message>
   <source>Connection to the server</source>
   <translation>Conexão com o servidor</translation>
  </message>
  <message>
   <source>&amp;Kind of server</source>
   <translation>&amp;Tipo de servidor</translation>
  </message>
  <message>
   <source>Web server &amp;username</source>
   <translation>&amp;Usuário do servidor web</translation>
  </message>
  <message>
   <source>Web server &amp;password</source>
   <translation>&amp;Senha do servidor web</translation>
  </message>
  <message>
   <source>Certificate au&amp;thority</source>
   <translation>&amp;Autoridade certificadora</translation>
  </message>
  <message>
   <source>Choose the certificate authority’s file</source>
   <translation>Escolher o arquivo da autoridade certificadora</translation>
  </message>
  <message>
   <source>&amp;Client certificate</source>
   <translation>&amp;Certificado de cliente</translation>
  </message>
  <message>
   <source>Choose the client certificate’s file</source>
   <translation>Escolher o arquivo do certificado de cliente</translation>
  </message>
  <message>
   <source>Certificate ke&amp;y password</source>
   <translation>Senha da cha&amp;ve do certificado</translation>
  </message>
  <message>
   <source>Few servers need these settings. Some web servers require a username and password of their own. If the server’s certificate isn’t publicly trusted, choose the file of the authority that signed it (PEM), or the certificate itself if it is self-signed. A client certificate is a PEM file that includes its key.</source>
   <translation>Poucos servidores precisam destas configurações. Alguns servidores web exigem seu próprio nome de usuário e senha. Se o certificado do servidor não for publicamente confiável, escolha o arquivo da autoridade que o assinou (PEM), ou o próprio certificado se for autoassinado. Um certificado de cliente é um arquivo PEM que inclui a chave.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Escolher…</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer *.key)</source>
   <translation>Certificados (*.pem *.crt *.cer *.key)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos os arquivos (*)</translation>
  </message>
 </context>
 <context>
  <name>ShareController</name>
  <message>
   <source>This headline is no longer available.</source>
   <translation>Esta manchete não está mais disponível.</translation>
  </message>
  <message>
   <source>Copied as a quotation.</source>
   <translation>Copiado como citação.</translation>
  </message>
  <message>
   <source>This headline has no link.</source>
   <translation>Esta manchete não tem link.</translation>
  </message>
  <message>
   <source>Sent to {name}.</source>
   <translation>Enviado para {name}.</translation>
  </message>
  <message>
   <source>Copied as Markdown.</source>
   <translation>Copiado como Markdown.</translation>
  </message>
 </context>
 <context>
  <name>ShareMenu</name>
  <message>
   <source>Copy as &amp;Markdown</source>
   <translation>Copiar como &amp;Markdown</translation>
  </message>
  <message>
   <source>Copy as &amp;Quotation</source>
   <translation>Copiar como &amp;citação</translation>
  </message>
  <message>
   <source>Send to {name}</source>
   <translation>Enviar para {name}</translation>
  </message>
  <message>
   <source>&amp;Set Up Sharing…</source>
   <translation>C&amp;onfigurar compartilhamento…</translation>
  </message>
 </context>
 <context>
  <name>Sharing</name>
  <message>
   <source>You’re offline. The story will be sent to {name} later.</source>
   <translation>Você está off-line. A matéria será enviada para {name} mais tarde.</translation>
  </message>
  <message>
   <source>Couldn’t reach {name}. The story will be sent later.</source>
   <translation>Não foi possível acessar {name}. A matéria será enviada mais tarde.</translation>
  </message>
  <message>
   <source>{name} refused the sign-in. Set it up again under Share.</source>
   <translation>{name} recusou o login. Configure-o de novo em “Compartilhar”.</translation>
  </message>
  <message>
   <source>The command for {name} was not found. Set it up again.</source>
   <translation>O comando de {name} não foi encontrado. Configure-o novamente.</translation>
  </message>
  <message>
   <source>{name} rejected the story ({reason}). You can try again under Set Up Sharing.</source>
   <translation>{name} recusou a matéria ({reason}). Você pode tentar novamente em Configurar compartilhamento.</translation>
  </message>
  <message>
   <source>The service refused the sign-in. Check what you entered.</source>
   <translation>O serviço recusou o login. Verifique o que você digitou.</translation>
  </message>
  <message>
   <source>Couldn’t reach the server. Check the address or try again later.</source>
   <translation>Não foi possível acessar o servidor. Verifique o endereço ou tente mais tarde.</translation>
  </message>
  <message>
   <source>There is no such service at this address ({reason}).</source>
   <translation>Não há tal serviço neste endereço ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>SharingWindow</name>
  <message>
   <source>A command</source>
   <translation>Um comando</translation>
  </message>
  <message>
   <source>Sharing</source>
   <translation>Compartilhamento</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>R&amp;emover</translation>
  </message>
  <message>
   <source>A&amp;llow</source>
   <translation>Pe&amp;rmitir</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>Tentar &amp;de novo</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Adicionar</translation>
  </message>
  <message>
   <source>{name} (not allowed yet)</source>
   <translation>{name} (ainda não permitida)</translation>
  </message>
  <message>
   <source>{title} – {name}</source>
   <translation>{title} – {name}</translation>
  </message>
  <message>
   <source>{name} is set up. It is now in the Share menu.</source>
   <translation>{name} está configurado e agora aparece no menu Compartilhar.</translation>
  </message>
  <message>
   <source>{name} is set up until you quit, as no keyring is available.</source>
   <translation>{name} está configurado até você sair, pois nenhum chaveiro está disponível.</translation>
  </message>
  <message>
   <source>A webhook</source>
   <translation>Um webhook</translation>
  </message>
  <message>
   <source>Services and commands</source>
   <translation>Serviços e comandos</translation>
  </message>
  <message>
   <source>Add a service or command</source>
   <translation>Adicionar um serviço ou comando</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>Ainda não enviadas</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>N&amp;ome</translation>
  </message>
  <message>
   <source>A&amp;ddress</source>
   <translation>E&amp;ndereço</translation>
  </message>
  <message>
   <source>&amp;Body</source>
   <translation>Cor&amp;po</translation>
  </message>
  <message>
   <source>&amp;Username or e-mail</source>
   <translation>&amp;Usuário ou e-mail</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Senha</translation>
  </message>
  <message>
   <source>API to&amp;ken</source>
   <translation>&amp;Token da API</translation>
  </message>
  <message>
   <source>&amp;Command</source>
   <translation>&amp;Comando</translation>
  </message>
  <message>
   <source>Client &amp;ID</source>
   <translation>&amp;ID do cliente</translation>
  </message>
  <message>
   <source>Client &amp;secret</source>
   <translation>Se&amp;gredo do cliente</translation>
  </message>
  <message>
   <source>S&amp;ervice</source>
   <translation>Ser&amp;viço</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>&amp;Método</translation>
  </message>
  <message>
   <source>The client ID and secret are in wallabag under API clients.</source>
   <translation>O ID e o segredo do cliente estão no wallabag, em clientes da API.</translation>
  </message>
  <message>
   <source>Your token is at readwise.io/access_token.</source>
   <translation>Seu token está em readwise.io/access_token.</translation>
  </message>
  <message>
   <source>Your token (user:TOKEN) is in Pinboard’s settings under Password.</source>
   <translation>Seu token (user:TOKEN) está nas configurações do Pinboard, em Password.</translation>
  </message>
  <message>
   <source>Your token is in linkding’s settings under Integrations.</source>
   <translation>Seu token está nas configurações do linkding, em Integrations.</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details. No shell is used.</source>
   <translation>{fields} são substituídos pelos dados da matéria. Nenhum shell é usado.</translation>
  </message>
  <message>
   <source>{fields} are replaced with the story’s details in the address and the body. The token is kept in your keyring and sent in the Authorization header, or wherever you write {secret}.</source>
   <translation>{fields} são substituídos pelos dados da matéria no endereço e no corpo. O token fica no chaveiro e é enviado no cabeçalho Authorization, ou onde você escrever {secret}.</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Verificando…</translation>
  </message>
 </context>
 <context>
  <name>SignInDialog</name>
  <message>
   <source>Saved in your desktop’s keyring.</source>
   <translation>Salvo no chaveiro da sua área de trabalho.</translation>
  </message>
  <message>
   <source>Username and password</source>
   <translation>Nome de usuário e senha</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>&amp;Sign in</source>
   <translation>&amp;Entrar</translation>
  </message>
  <message>
   <source>Sign in to {0}</source>
   <translation>Entrar em {0}</translation>
  </message>
  <message>
   <source>&amp;Method</source>
   <translation>&amp;Método</translation>
  </message>
  <message>
   <source>&amp;Username</source>
   <translation>Nome de &amp;usuário</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Senha</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Username</source>
   <translation>Nome de usuário</translation>
  </message>
  <message numerus="yes">
   <source>Also used for %n more feed(s) of this site.</source>
   <translation>
    <numerusform>Também usado para mais %n feed deste site.</numerusform>
    <numerusform>Também usado para mais %n feeds deste site.</numerusform>
   </translation>
  </message>
  <message>
   <source>This connection isn’t encrypted. Your password could be intercepted.</source>
   <translation>Esta conexão não é criptografada. Sua senha poderia ser interceptada.</translation>
  </message>
  <message>
   <source>&amp;Remove saved password</source>
   <translation>&amp;Remover a senha salva</translation>
  </message>
  <message>
   <source>Sign in to {0}.</source>
   <translation>Entre em {0}.</translation>
  </message>
  <message>
   <source>&amp;Token</source>
   <translation>&amp;Token</translation>
  </message>
  <message>
   <source>The password is saved in your desktop’s keyring.</source>
   <translation>A senha está salva no chaveiro da sua área de trabalho.</translation>
  </message>
  <message>
   <source>No keyring is available. The password is kept until you quit, then asked for again.</source>
   <translation>Nenhum chaveiro está disponível. A senha é mantida até você sair e depois pedida novamente.</translation>
  </message>
 </context>
 <context>
  <name>SourceDialog</name>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Adicionar</translation>
  </message>
  <message>
   <source>Sa&amp;ve</source>
   <translation>Sal&amp;var</translation>
  </message>
  <message>
   <source>T&amp;urn on</source>
   <translation>A&amp;tivar</translation>
  </message>
  <message>
   <source>Turn on “{0}”</source>
   <translation>Ativar “{0}”</translation>
  </message>
  <message>
   <source>Source of “{0}”</source>
   <translation>Origem de “{0}”</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>Pasta do novo feed</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Sem pasta</translation>
  </message>
  <message>
   <source>This came from a list or a backup. Turn it on only if you know what it does.</source>
   <translation>Isto veio de uma lista ou de um backup. Ative só se souber o que faz.</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nome</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>&amp;Pasta</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensagens</translation>
  </message>
  <message>
   <source>Headlines from a file</source>
   <translation>Manchetes de um arquivo</translation>
  </message>
  <message>
   <source>Headlines from a command</source>
   <translation>Manchetes de um comando</translation>
  </message>
  <message>
   <source>Watch a web page</source>
   <translation>Acompanhar uma página da web</translation>
  </message>
  <message>
   <source>Your own messages</source>
   <translation>Suas próprias mensagens</translation>
  </message>
 </context>
 <context>
  <name>StartFailure</name>
  <message>
   <source>No display can be reached. “off-the-wire --list” prints the headlines without one.</source>
   <translation>Não há tela que possa ser acessada. “off-the-wire --list” mostra as manchetes sem ela.</translation>
  </message>
 </context>
 <context>
  <name>StarterFeeds</name>
  <message>
   <source>World</source>
   <translation>Mundo</translation>
  </message>
  <message>
   <source>Regions</source>
   <translation>Regiões</translation>
  </message>
  <message>
   <source>Business</source>
   <translation>Economia</translation>
  </message>
  <message>
   <source>Science</source>
   <translation>Ciência</translation>
  </message>
  <message>
   <source>Technology</source>
   <translation>Tecnologia</translation>
  </message>
  <message>
   <source>Sports</source>
   <translation>Esportes</translation>
  </message>
  <message>
   <source>Culture</source>
   <translation>Cultura</translation>
  </message>
 </context>
 <context>
  <name>StarterTree</name>
  <message>
   <source>Others</source>
   <translation>Outros</translation>
  </message>
  <message>
   <source>Feeds to choose from</source>
   <translation>Feeds para escolher</translation>
  </message>
  <message>
   <source>{feed} (already subscribed)</source>
   <translation>{feed} (já assinado)</translation>
  </message>
 </context>
 <context>
  <name>StoredHeadlines</name>
  <message>
   <source>Appl&amp;y to stored headlines…</source>
   <translation>Apl&amp;icar às manchetes armazenadas…</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>This rule is too slow for so many headlines.</source>
   <translation>Esta regra é lenta demais para tantas manchetes.</translation>
  </message>
  <message>
   <source>There are no stored headlines to change.</source>
   <translation>Não há manchetes armazenadas para alterar.</translation>
  </message>
  <message numerus="yes">
   <source>Mark %n stored headline(s) as read?</source>
   <translation>
    <numerusform>Marcar %n manchete armazenada como lida?</numerusform>
    <numerusform>Marcar %n manchetes armazenadas como lidas?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s)?</source>
   <translation>
    <numerusform>Salvar %n manchete armazenada?</numerusform>
    <numerusform>Salvar %n manchetes armazenadas?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n stored headline(s) with the tag “{tag}”?</source>
   <translation>
    <numerusform>Salvar %n manchete armazenada com a etiqueta “{tag}”?</numerusform>
    <numerusform>Salvar %n manchetes armazenadas com a etiqueta “{tag}”?</numerusform>
   </translation>
  </message>
  <message>
   <source>Searching the stored headlines…</source>
   <translation>Pesquisando as manchetes armazenadas…</translation>
  </message>
 </context>
 <context>
  <name>SubscribeBar</name>
  <message>
   <source>&amp;Subscribe</source>
   <translation>&amp;Assinar</translation>
  </message>
  <message>
   <source>Try without encryption</source>
   <translation>Tentar sem criptografia</translation>
  </message>
  <message>
   <source>Website or feed address, for example bbc.com</source>
   <translation>Endereço de um site ou feed, por exemplo bbc.com</translation>
  </message>
  <message>
   <source>Address of a website or feed</source>
   <translation>Endereço de um site ou feed</translation>
  </message>
  <message>
   <source>Folder for the new feed</source>
   <translation>Pasta do novo feed</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Sem pasta</translation>
  </message>
  <message>
   <source>Ot&amp;her source</source>
   <translation>&amp;Outra fonte</translation>
  </message>
  <message>
   <source>&amp;File…</source>
   <translation>A&amp;rquivo…</translation>
  </message>
  <message>
   <source>&amp;Web Page without a Feed…</source>
   <translation>Página da &amp;web sem feed…</translation>
  </message>
  <message>
   <source>&amp;Output of a Command…</source>
   <translation>&amp;Saída de um comando…</translation>
  </message>
  <message>
   <source>Your Own &amp;Messages…</source>
   <translation>Suas próprias &amp;mensagens…</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>Pas&amp;ta</translation>
  </message>
  <message>
   <source>Looking for a feed at {0}…</source>
   <translation>Procurando um feed em {0}…</translation>
  </message>
  <message numerus="yes">
   <source>Subscribed to %n feed(s).</source>
   <translation>
    <numerusform>%n feed assinado.</numerusform>
    <numerusform>%n feeds assinados.</numerusform>
   </translation>
  </message>
  <message>
   <source>Already subscribed in “{folder}”</source>
   <translation>Já assinado em “{folder}”</translation>
  </message>
  <message>
   <source>Already subscribed</source>
   <translation>Já assinado</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Parar</translation>
  </message>
 </context>
 <context>
  <name>TagsAndNote</name>
  <message>
   <source>Separated by commas</source>
   <translation>Separadas por vírgulas</translation>
  </message>
  <message>
   <source>&amp;Tags</source>
   <translation>&amp;Etiquetas</translation>
  </message>
  <message>
   <source>&amp;Note</source>
   <translation>&amp;Nota</translation>
  </message>
 </context>
 <context>
  <name>Terminal</name>
  <message>
   <source>There are no headlines yet.</source>
   <translation>Ainda não há manchetes.</translation>
  </message>
 </context>
 <context>
  <name>Translation</name>
  <message>
   <source>Headlines are not translated.</source>
   <translation>As manchetes não são traduzidas.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the API key is not available from the keyring. Enter it again in the preferences.</source>
   <translation>As manchetes não são traduzidas: a chave da API não está disponível no chaveiro. Digite-a novamente nas preferências.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server refused. Check the API key in the preferences.</source>
   <translation>As manchetes não são traduzidas: o servidor recusou. Verifique a chave da API nas preferências.</translation>
  </message>
  <message>
   <source>Headlines are not translated: the server can’t be reached or reports an error. Check its address.</source>
   <translation>As manchetes não são traduzidas: o servidor está inacessível ou informa um erro. Verifique o endereço dele.</translation>
  </message>
  <message>
   <source>No keyring is available. The API key is kept until you quit; then enter it again.</source>
   <translation>Nenhum chaveiro está disponível. A chave da API é mantida até você sair; depois, digite-a novamente.</translation>
  </message>
 </context>
 <context>
  <name>TranslationControls</name>
  <message>
   <source>I know what this command does</source>
   <translation>Eu sei o que este comando faz</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>Off the Wire: %n unread headline(s)</source>
   <translation>
    <numerusform>Off the Wire: %n manchete não lida</numerusform>
    <numerusform>Off the Wire: %n manchetes não lidas</numerusform>
   </translation>
  </message>
  <message>
   <source>Hide Bar</source>
   <translation>Ocultar a barra</translation>
  </message>
  <message>
   <source>Show Bar</source>
   <translation>Mostrar a barra</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Retomar</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Atualizar</translation>
  </message>
  <message>
   <source>All Headlines…</source>
   <translation>Todas as manchetes…</translation>
  </message>
  <message>
   <source>Add Feed…</source>
   <translation>Adicionar feed…</translation>
  </message>
  <message>
   <source>Feeds…</source>
   <translation>Feeds…</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Preferências…</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Guia</translation>
  </message>
  <message>
   <source>About Off the Wire</source>
   <translation>Sobre o Off the Wire</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Sair</translation>
  </message>
 </context>
 <context>
  <name>UndoableEdits</name>
  <message>
   <source>“{0}” was removed.</source>
   <translation>“{0}” foi removido.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) removed.</source>
   <translation>
    <numerusform>%n feed removido.</numerusform>
    <numerusform>%n feeds removidos.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{old}” was renamed to “{new}”.</source>
   <translation>“{old}” foi renomeado para “{new}”.</translation>
  </message>
  <message>
   <source>“{title}” was moved to “{folder}”.</source>
   <translation>“{title}” foi movido para “{folder}”.</translation>
  </message>
  <message>
   <source>“{title}” is in no folder now.</source>
   <translation>“{title}” não está mais em nenhuma pasta.</translation>
  </message>
  <message numerus="yes">
   <source>%n feed(s) moved.</source>
   <translation>
    <numerusform>%n feed movido.</numerusform>
    <numerusform>%n feeds movidos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n headline(s) marked as read.</source>
   <translation>
    <numerusform>%n manchete marcada como lida.</numerusform>
    <numerusform>%n manchetes marcadas como lidas.</numerusform>
   </translation>
  </message>
  <message>
   <source>No unread headlines here.</source>
   <translation>Aqui não há manchetes não lidas.</translation>
  </message>
  <message>
   <source>The order of the feeds was changed.</source>
   <translation>A ordem dos feeds foi alterada.</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>An image could not be shown.</source>
   <translation>Não foi possível mostrar uma imagem.</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Início</translation>
  </message>
  <message>
   <source>Fetching the full story…</source>
   <translation>Carregando a matéria completa…</translation>
  </message>
  <message>
   <source>Text copied.</source>
   <translation>Texto copiado.</translation>
  </message>
 </context>
 <context>
  <name>ViewerMenu</name>
  <message>
   <source>&amp;Find in Article</source>
   <translation>Pes&amp;quisar na matéria</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Voltar</translation>
  </message>
  <message>
   <source>F&amp;orward</source>
   <translation>&amp;Avançar</translation>
  </message>
  <message>
   <source>Load F&amp;ull Story</source>
   <translation>Carregar a matéria com&amp;pleta</translation>
  </message>
  <message>
   <source>&amp;Copy Text with Source</source>
   <translation>Copiar &amp;o texto com a fonte</translation>
  </message>
  <message>
   <source>S&amp;hare</source>
   <translation>&amp;Compartilhar</translation>
  </message>
  <message>
   <source>&amp;Read Aloud</source>
   <translation>&amp;Ler em voz alta</translation>
  </message>
  <message>
   <source>Share by &amp;E-Mail</source>
   <translation>Compartilhar por &amp;e-mail</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;Imprimir…</translation>
  </message>
  <message>
   <source>Save as P&amp;DF…</source>
   <translation>Salvar como P&amp;DF…</translation>
  </message>
  <message>
   <source>&amp;Save as Web Page…</source>
   <translation>Salvar como página &amp;web…</translation>
  </message>
  <message>
   <source>&amp;Images in This Feed</source>
   <translation>Imagens deste &amp;feed</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Padrão</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Only When Clicked</source>
   <translation>Só ao clicar</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Sempre</translation>
  </message>
  <message>
   <source>Follow the B&amp;ar</source>
   <translation>&amp;Seguir a barra</translation>
  </message>
  <message>
   <source>Show the headline that the bar shows, without marking it as read</source>
   <translation>Mostrar a manchete que a barra mostra, sem marcá-la como lida</translation>
  </message>
  <message>
   <source>Stop &amp;Reading Aloud</source>
   <translation>Pa&amp;rar de ler em voz alta</translation>
  </message>
  <message>
   <source>No speech engine is installed (Speech Dispatcher).</source>
   <translation>Nenhum sintetizador de voz instalado (Speech Dispatcher).</translation>
  </message>
 </context>
 <context>
  <name>ViewerToolbar</name>
  <message>
   <source>Open in browser</source>
   <translation>Abrir no navegador</translation>
  </message>
  <message>
   <source>Copy link</source>
   <translation>Copiar link</translation>
  </message>
  <message>
   <source>Save for later</source>
   <translation>Salvar para depois</translation>
  </message>
  <message>
   <source>Remove from saved</source>
   <translation>Remover das salvas</translation>
  </message>
  <message>
   <source>Adjust font size:</source>
   <translation>Tamanho da fonte:</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto menor</translation>
  </message>
  <message>
   <source>Reset text size</source>
   <translation>Restaurar tamanho do texto</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto maior</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aparência</translation>
  </message>
  <message>
   <source>Theme, font, width and spacing</source>
   <translation>Tema, fonte, largura e entrelinha</translation>
  </message>
  <message>
   <source>Previous headline</source>
   <translation>Manchete anterior</translation>
  </message>
  <message>
   <source>Next headline</source>
   <translation>Próxima manchete</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mais</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Find a feed</source>
   <translation>Pesquisar um feed</translation>
  </message>
  <message>
   <source>{reader}: the list cannot be read</source>
   <translation>{reader}: não é possível ler a lista</translation>
  </message>
  <message numerus="yes">
   <source>{reader}: %n feed(s)</source>
   <translation>
    <numerusform>{reader}: %n feed</numerusform>
    <numerusform>{reader}: %n feeds</numerusform>
   </translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>All languages</source>
   <translation>Todos os idiomas</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Boas-vindas</translation>
  </message>
  <message>
   <source>Suggested feeds</source>
   <translation>Feeds sugeridos</translation>
  </message>
  <message>
   <source>Welcome to Off the Wire</source>
   <translation>Boas-vindas ao Off the Wire</translation>
  </message>
  <message>
   <source>Choose what you want to read; it appears on the bar at once. You can change everything later.</source>
   <translation>Escolha o que quer ler; aparece na hora na barra. Depois você pode mudar tudo.</translation>
  </message>
  <message>
   <source>What you choose appears on the bar at once.</source>
   <translation>O que você escolhe aparece na hora na barra.</translation>
  </message>
  <message>
   <source>Bar position:</source>
   <translation>Posição da barra:</translation>
  </message>
  <message>
   <source>Screen of the bar</source>
   <translation>Tela da barra</translation>
  </message>
  <message>
   <source>S&amp;creen:</source>
   <translation>&amp;Tela:</translation>
  </message>
  <message>
   <source>T&amp;op of the screen</source>
   <translation>A&amp;lto da tela</translation>
  </message>
  <message>
   <source>&amp;Bottom of the screen</source>
   <translation>&amp;Embaixo na tela</translation>
  </message>
  <message>
   <source>Start when I &amp;log in</source>
   <translation>Iniciar com a minha &amp;sessão</translation>
  </message>
  <message>
   <source>&amp;Import my feeds…</source>
   <translation>&amp;Importar meus feeds…</translation>
  </message>
  <message>
   <source>I &amp;have a feed server…</source>
   <translation>Tenho &amp;um servidor de feeds…</translation>
  </message>
  <message>
   <source>S&amp;kip</source>
   <translation>&amp;Pular</translation>
  </message>
  <message>
   <source>Import All</source>
   <translation>Importar tudo</translation>
  </message>
  <message>
   <source>Import a List of Feeds…</source>
   <translation>Importar uma lista de feeds…</translation>
  </message>
  <message>
   <source>Show &amp;topics</source>
   <translation>&amp;Mostrar assuntos</translation>
  </message>
  <message>
   <source>Choose &amp;feeds…</source>
   <translation>Escolher &amp;feeds…</translation>
  </message>
  <message numerus="yes">
   <source>Add %n feed(s)</source>
   <translation>
    <numerusform>Adicionar %n feed</numerusform>
    <numerusform>Adicionar %n feeds</numerusform>
   </translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message numerus="yes">
   <source>Start with %n feed(s)</source>
   <translation>
    <numerusform>Começar com %n feed</numerusform>
    <numerusform>Começar com %n feeds</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation>&amp;Começar</translation>
  </message>
 </context>
</TS>
