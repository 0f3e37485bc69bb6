"""Pairs of invented names, each said to be one person or two, for measuring what is found as a likely duplicate.

After the names stand the country and, after a slash, the organization and the e-mail of each, where they matter.
"""

from planner.domain.duplicates import Known

ONE = """
Чайковский Пётр | Pyotr Tchaikovsky
Пётр Чайковский | Petr Chaykovskiy
Чайковская Анна | Anna Tchaikovskaya
Сергей Иванов | Sergey Ivanov
Сергей Иванов | Sergei Ivanow
Юлия Ющенко | Yulia Yushchenko
Юлия Ющенко | Julia Juschtschenko
Дмитрий Медведский | Dmitri Medvedsky
Дмитрий Медведский | Dmitry Medvedskiy
Наталья Кузнецова | Natalia Kuznetsova
Наталья Кузнецова | Natalya Kuznecova
Олександр Шевчук | Oleksandr Shevchuk
Георгий Жуковский | Georgy Zhukovsky
Νίκος Παπαδόπουλος | Nikos Papadopoulos
Ελένη Γεωργίου | Eleni Georgiou
محمد الخطيب | Mohammed Al-Khatib
أحمد حسين | Ahmed Hussein
محمود درويش | Mahmoud Darwish
Mohammed Al-Khatib | Mohamed El Khatib
Mohammed Al-Khatib | Muhammad Alkhatib
Mohammad Al Khatib | Mohamed Khatib
Abdul Rahman Yusuf | Abdelrahman Youssef
Abdul Karim Hassan | Abdelkarim Hasan
Abd al-Aziz Nasser | Abdulaziz Nasir
Ahmed bin Salem | Ahmad ben Salem
Fatima Zahra Bennani | Fatimah Zahra Bennani
Fatima Al-Zahrani | Fatma Alzahrani
Hussein Ibrahim | Hussain Ibrahim
Youssef El Sayed | Yousef Elsayed
Mohd Faisal Rahman | Mohammed Faisal Rahman
Khaled Nasser | Khalid Nasser
Osama Said | Usama Saeed
Müller Anna | Anna Mueller
Jürgen Müller | Juergen Mueller
Jürgen Müller | Jurgen Muller
Jörg Schäfer | Joerg Schaefer
Björn Ångström | Bjorn Angstrom
Søren Kjærgaard | Soren Kjaergaard
Łukasz Wójcik | Lukasz Wojcik
Đorđe Petrović | Dorde Petrovic
Đorđe Petrović | Djordje Petrovic
Tomáš Boháček | Tomas Bohacek
Çelik Işıl | Isil Celik
Gülşah Yılmaz | Gulsah Yilmaz
José Núñez | Jose Nunez
João Gonçalves | Joao Goncalves
Zoë O’Brien | Zoe O'Brien
François Lefèvre | Francois Lefevre
Ștefan Popescu | Stefan Popescu
Heinz Strauß | Heinz Strauss
MARIA DEL CARMEN O'NEILL | Maria del Carmen O'Neill
JEAN DUPONT | Jean Dupont
DUPONT Jean | Jean Dupont
DUPONT, Jean | Jean Dupont
KIM Min-ji | Min-ji Kim
KIM MIN JI | Kim Min-ji
WANG Xiaoming | Xiaoming Wang
Wang Xiao-ming | Wang Xiaoming
Nguyen Thi Hoa | Nguyễn Thị Hoa
Nguyen Thi Hoa | Hoa Nguyen Thi
NAGY Eszter | Eszter Nagy
Anna van der Berg | Anna Van der Berg
Anna van der Berg | VAN DER BERG ANNA
Anna van der Berg | Anna Berg
Maria de la Cruz | Maria Cruz
Ludwig von Hohenfels | Ludwig Hohenfels
João da Silva Santos | Joao Silva Santos
Carlos do Nascimento | Carlos Nascimento
María García López | María García
María del Carmen García López | Maria Carmen Garcia Lopez
Juan Carlos Pérez Gómez | Juan Carlos Perez
Luis Fernando Castillo | Luis Castillo
H.E. Mr. Ali Diallo | Ali Diallo
Mr. Ali DIALLO | Ali Diallo
Dr. Grace Mutua | Grace Mutua
S.E. M. Ousmane Traoré | Ousmane Traore
Prof. Henrik Lund | Henrik Lund
Excma. Sra. Lucía Robles | Lucía Robles
J. Carpenter | Jonathan Carpenter | GBR/Delta Institute | GBR/Delta Institute
J.-C. Marchand | Jean-Christophe Marchand | FRA/Ministry of Labour | FRA/Ministry of Labour
M. Okafor | Miriam Okafor | NGA/Lagos Institute | NGA/Lagos Institute
Robert T. Wilkes | Robert Wilkes
Robert T. Wilkes | R. T. Wilkes
A. B. Castellano | Aldo Castellano | ITA/Port Authority | ITA/Port Authority
Erlinda F. Basa | Erlinda Basa
Katherine Holloway | Catherine Holloway
Philip Marsden | Phillip Marsden
Steven Archer | Stephen Archer
Ana Gonzales | Ana Gonzalez
Viktor Kovalski | Wiktor Kowalski
Mikhail Gorbatov | Michail Gorbatow
Andrej Novak | Andrey Novak
Aleksandar Jovanović | Aleksandar Jovanovic
Aleksandar Jovanović | Alexander Jovanovich
Boris Ivanoff | Boris Ivanov
Yusuf Demir | Jusuf Demir
Tchaikovsky, Pyotr | Pyotr Chaikovsky
Jon Sigurdsson | Jón Sigurðsson
Thandiwe Nkosi | Thandiwe Nkhosi
Ngozi Okonjo | Ngozi Okonjoh
Mamadou N'Diaye | Mamadou Ndiaye
Ousmane Dembele | Ousmane Dembélé
Jean Pierre Habimana | Jean-Pierre Habimana
Jeanpierre Habimana | Jean-Pierre Habimana
Ikechukwu Nwosu | Ikechukwu Nwosu | NGA | NGA
Rosalind Whitcombe | Rosalind Whitcomb
Bartholomew Higgs | Bartolomew Higgs
Maximilian Hartmann | Maximillian Hartmann
Elisabeth Brandt | Elizabeth Brandt
Christopher Lindqvist | Christoffer Lindqvist
Rajesh Krishnamurthy | Rajesh Krishnamurti
Sandeep Chaudhary | Sandeep Choudhary
Lakshmi Venkatesan | Laxmi Venkatesan
Tenzin Dorjee | Tenzin Dorje
Siti Nurhaliza Rahman | Siti Nurhaliza Rahmann
Park Soo-young | Soo Young Park
Takahashi Kenji | Kenji Takahashi
Oyelaran Babatunde | Babatunde Oyelaran
Ana Lima | A. Lima | PRT/Bank/ana.lima@example.org | PRT/Bank/ana.lima@example.org
Bill Harcourt | William Harcourt | GBR//w.harcourt@example.org | GBR//w.harcourt@example.org
Liz Abernathy | Elizabeth Abernathy | USA//liz.a@example.org | USA//liz.a@example.org
Chen Bo | Bo Chen | CHN | CHN
Pelé | PELÉ
Suharti | SUHARTI | IDN | IDN
"""

TWO = """
Kim Min-ho | Kim Min-ji
Kim | Kim Min-ji
Mr. Kim | Mr. Kim | KOR/Ministry of Trade | PRK/Academy
Ana Silva | Ana Silva | BRA/Institute of Water | PRT/Bank of Lisbon
Ali Hassan | Ali Hassan | KEN/Coast Authority | IRQ/Ministry of Health
John Smith | John Smith | GBR/Port of Hull | AUS/University of Perth
John Smith | Joan Smith
John Smith | James Smith
J. Smith | Joan Smith | GBR | AUS
J. Smith | K. Smith
Anna Müller | Anne-Marie Müller | DEU | CHE
Paul Martin | Paula Martin
Mario Rossi | Maria Rossi
Carlos Mendes | Carla Mendes
Daniel Fischer | Daniela Fischer
Christian Weber | Christina Weber
Alexander Petrov | Alexandra Petrova
Сергей Иванов | Светлана Иванова
Пётр Чайковский | Анна Чайковская
Pyotr Tchaikovsky | Anna Tchaikovskaya
Mohammed Al-Khatib | Mahmoud Al-Khatib
Mohammed Al-Khatib | Mohammed Al-Hariri
Mohammed Hassan | Mohammed Hussein
Ahmed Ibrahim | Mohammed Ibrahim
Ahmed Salem | Hamed Salem
Abdul Rahman Yusuf | Abdul Rahim Yusuf
Abdullah Nasser | Abdulaziz Nasser
Abdul Karim Hassan | Abdul Hakim Hassan
Fatima Zahra Bennani | Fatima Zahra Berrada
Hassan Ali | Hussein Ali
Khaled Nasser | Walid Nasser
Ali Reza | Ali Rida Mansour
Omar Farouk | Omar Faisal
Li Wei | Liu Wei
Li Wei | Li Wen
Wang Wei | Wang Wen
Wang Xiaoming | Wang Xiaohong
Zhang Li | Zhang Lei
Chen Bo | Chen Bao
Chen Hui | Cheng Hui
Lee Jung-min | Lee Jung-hee
Park Soo-young | Park Soo-jin
Nguyen Thi Hoa | Nguyen Thi Hong
Nguyen Van Minh | Nguyen Van Nam
Tran Van Minh | Tran Thi Minh
Takahashi Kenji | Takahashi Kenta
Sato Yuki | Saito Yuki
Jean Dupont | Jean Dumont
Jean Dupont | Jeanne Dupont
Pierre Martin | Pierre Marchand
Jean-Pierre Martin | Jean-Paul Martin
Marie Lambert | Marc Lambert
Anna van der Berg | Hanna van den Bosch
Jan de Vries | Jan de Boer
Jan Novak | Jana Novakova
Peter Hansen | Peter Jensen
Lars Nielsen | Lars Nilsson
Erik Johansson | Erik Johnson
Björn Lund | Bjarne Lund
María García López | María García Pérez
Juan Carlos Pérez | Juan Pablo Pérez
José Luis Fernández | José Manuel Fernández
Luis García | Luisa García
Ana María Torres | Ana Lucía Torres
João Silva | José Silva
João da Silva Santos | João da Silva Costa
Pedro Alves | Pedro Alvarez
Carlos Santos | Carlos Dos Anjos
Grace Mutua | Grace Mutiso
Peter Kamau | Peter Kariuki
James Mwangi | James Mwanza
Ngozi Okafor | Ngozi Okoro
Chinedu Okafor | Chidi Okafor
Kwame Mensah | Kwabena Mensah
Ousmane Traoré | Moussa Traoré
Mamadou Diallo | Amadou Diallo
Mamadou Diallo | Mamadou Diarra
Ibrahima Sow | Ibrahima Sy
Fatou Ndiaye | Fatou Niang
Abiy Ahmed Ali | Abebe Ahmed Ali
Priya Sharma | Pooja Sharma
Rajesh Kumar | Rakesh Kumar
Sanjay Patel | Sanjana Patel
Amit Singh | Ajit Singh
Anil Gupta | Sunil Gupta
Siti Aminah | Siti Aisyah
Budi Santoso | Budi Susanto
Robert Wilkes | Robert Wilson
Michael Brown | Michelle Brown
Steven Archer | Stuart Archer
Katherine Holloway | Kathleen Holloway | GBR | IRL
Frances Bell | Francis Bell | USA | GBR
Eric Young | Erica Young
George Clark | Georgina Clark
William Ford | Wilma Ford
Martin King | King Martinez
Thomas James | James Thompson
David Paul | Paul Davies
Anders Berg | Andrea Berg
Viktor Kovalski | Viktoria Kovalska
Дмитрий Медведский | Денис Медведский
Наталья Кузнецова | Надежда Кузнецова
Νίκος Παπαδόπουλος | Γιώργος Παπαδόπουλος
محمد الخطيب | محمود الخطيب
أحمد حسين | أحمد حسن
Nikos Georgiou | Nikolaos Georgiadis | GRC | CYP
Elena Popescu | Elena Popova
Ivan Petrov | Ivan Petrovic | BGR | SRB
Stefan Ionescu | Stefania Ionescu
Zoltán Nagy | Zoltán Szabó
Eszter Nagy | Nagy Eszter Kovácsné Tóth | HUN | ROU
Pelé | Pele Tuiasosopo
Suharti | Suharto | IDN | IDN
A. Lima | B. Lima | PRT/Bank/office@example.org | PRT/Bank/office@example.org
Eva Ruiz | Pablo Ortega | ESP/Ministry/office@example.org | ESP/Ministry/office@example.org
Tom Baker | Tim Barker
Kate Moss | Kate Ross
Sam Cole | Sam Cox
Leo Hart | Leo Hurt
"""


def pairs(text: str) -> list[tuple[Known, Known]]:
    """Read pairs as the directory would know them."""
    found: list[tuple[Known, Known]] = []
    for line in text.strip().splitlines():
        first, second, *about = (part.strip() for part in line.split("|"))
        mine, theirs = about or ("", "")
        found.append((_known(2 * len(found) + 1, first, mine), _known(2 * len(found) + 2, second, theirs)))
    return found


def _known(number: int, name: str, about: str) -> Known:
    country, organisation, email = [*about.split("/"), "", ""][:3]
    return Known(number, name, emails=_some(email), organisations=_some(organisation), countries=_some(country))


def _some(word: str) -> frozenset[str]:
    return frozenset({word} - {""})
