namespace Casus.Coding.Actors;

/// <summary>Frequent given names, folded, for the agreement of "he" and "she".</summary>
static class GivenNames
{
    public static readonly HashSet<string> Female =
    [
        .. """
        aisha alexandra alice aminata amina ana angela angelina anita ann anna annalena anne annette antonia arundhati asma aung ayesha barbara beata benazir bernadette beatrice betty bridget brigitte carla carmen carol
        caroline carrie catherine cecilia charlotte chelsea chloe christina christine chrystia claire claudia condoleezza corazon cristina cynthia dalia daria debbie deborah delcy denise diana dilma dina dorothy doris edith elena elizabeth
        ella ellen elisabeth emily emma erika ernestine esther eva fatima fatou fatma federica florence frances gabriela gina giorgia gloria greta gwen hanna hannah hasina heather heidi helen helena helle hillary ingrid irina
        irene iris isabel isabella jacinda jane janet jeanine jen jennifer jessica jill joan joanna johanna josephine joyce judith judy julia julie kaja kamala karen karin katerina kate katherine kathleen kathy katrin
        keiko kelly khaleda kirsten kolinda kristalina laura lauren leila leymah lilian linda lisa liz loretta louise lucia lucy luisa madeleine mahsa maia maria marie marine marta martha mary margaret margot margarita marsha megawati
        melania melanie mercedes mia michelle mireille monica nadia nancy nasrin natalia natasha nicola nikki nina norma olga olivia pamela park patricia penny portia rachel rebecca remziye rita robin rosa rosemary roza ruth
        sabine sahle-work salome samantha sandra sanna sara sarah shirin simone siti sofia sonia sophie stella stephanie sue susan sushma svetlana sviatlana tamara tanja tansu tarja teresa theresa therese tina tsai tzipi ursula
        valentina valerie vera veronica victoria viktoria vigdis violeta virginia wangari wendy winnie xiomara yelena yingluck yulia yuliya yvonne zainab zuzana
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];

    public static readonly HashSet<string> Male =
    [
        .. """
        aaron abdel abdul abdullah abdelaziz abiy abraham adam adel adolf ahmad ahmed alan albert alberto alejandro aleksandar alexander alexei alexey alexis alfred ali alpha alvaro amr anders andre andres andrei andrew andrzej anthony antony
        antonio ariel arnold arthur artur arseniy asif augusto avigdor ayman bakr ban barack bart bashar benigno benjamin benny bernard bernie bertie bill binyamin blaise boris boutros brian bruce carlos charles chris christian christopher chuck
        colin cyril dalai daniel david denis dennis deng dick dmitry dmitri dmytro dominic dominique donald doug ebrahim ed edward edgar ehud elias emmanuel emmerson emomali enrique eric ernesto evo fathi felipe felix ferdinand
        fidel francis francisco francois frank franklin fred frederick friedrich fumio gabriel gamal gary gennady george gerald gerhard gerry ghassan giorgio giuseppe gordon graham greg guido gustavo guy haider hakan hamid harold harry
        hashim hassan heiko helmut henri henry herman hosni hu hugo hun ian ibrahim idriss igor ilham imran isaac islam ismail ivan jack jacob jacques jair jake jalal james jan javier jean-claude jean-pierre jeff jens jeremy jerry jerome jiang jim jimmy joao jody
        joe joel johan john jon jonathan jorge jose joseph josep joshua juan julian julius justin karim karl keir keith ken kenneth kevin khaled khalid khalifa kofi konstantin kurt lai larry lars laurent lech lee leo leon leonid leopoldo lewis lionel lloyd
        louis luis luiz lula mahathir mahmoud malcolm manmohan manuel marc marco marcos mario mariano mark markus martin masoud mateusz matteo matthew mauricio max meles michael michel miguel mike mikhail mikheil milos mitch mitt mohamed mohammad
        mohammed moon morgan moshe muammar muhammad muhammadu muqtada mustafa naftali najib narendra nasser nawaz nelson nestor neil nicholas nick nicolas nicolae nigel nouri nursultan olaf oleg olusegun omar oscar osama otto pat patrick paul pedro
        pervez peter petro philip pierre prayut qasem rafael rafik rafiq rahul raila rajiv ramzan raul raymond recep rene rex riad ricardo richard rick riek rishi robert roberto rodrigo roger rohit roman romano ronald ron ross rupert
        rudy ryan saad saddam saeb salva salvador sam samuel scott sean sebastian sergei sergey serge shaukat shavkat shimon shinzo silvio simon slobodan stanislav stephen steve steven stuart susilo taro ted terry thabo thaksin thein thomas tim timothy
        toby tom tony traian uhuru umar vaclav valery viktor victor vincent vladimir vojislav volodymyr walid walter warren wen wesley william wolfgang xi yahya yair yasser yevgeny yitzhak yoav yoshihide yoweri yukio yuri zoran zurab
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];
}
