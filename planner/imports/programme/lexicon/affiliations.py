"""Head words of functions and organisations, and words that no name of a person has."""

from planner.imports.programme.lexicon.phrases import words

FUNCTIONS = words(
    """
    mp mep mps srsg vp evp abogada abogado academica academico activist administrador administradora
    administrateur administrator administratrice adviser advisor alcalde alcaldesa alderman alta alto
    ambassadeur
    ambassador ambassadrice analista analyst anchor archbishop architect artist asesor asesora assistant
    associate
    attache attorney auditor author avocat avocate bishop campaigner canciller capitaine capitan captain
    cardinal
    catedratica catedratico ceo cfo chair chairman chairperson chairwoman chancellor charge chargee chef cheffe
    chercheur chercheuse chief co-chair co-founder co-ordinator coach cofounder columnist comisaria comisario
    comisionada comisionado commandant commander commissaire commissioner conseiller conseillere consejera
    conseller consellera
    consejero consul consultant controller coo coordinador coordinadora coordinateur coordinator coordinatrice
    coordonnateur coordonnatrice correspondent councillor counsellor counselor cto curator dean decana decano
    defensor defensora delegada delegado delegate delegue deleguee demographer depute deputee deputy designer
    diputada diputado directeur director director-general directora directorate-general directors directrice
    docente doctor doyen doyenne economist economista economiste editor embajador embajadora emir encargada
    encargado engineer enseignant enseignante entrepreneur envoy especialista executive expert experta experte
    experto facilitator fellow film-maker filmmaker fiscal focal fondateur fondatrice founder funcionaria
    funcionario fundador fundadora general-secretary gerente gestionnaire gobernador gobernadora gouverneur
    governor haut-commissaire head historian imam inspecteur inspector inspectrice intendente intern
    investigador
    investigadora investigator jefa jefe journalist journaliste judge jueza juge junior king lawyer lead leader
    lecturer liaison librarian maire maitre manager master mayor mediator member membre miembro migrant minister
    ministers ministra ministre ministres ministro moderator musician novelist nurse officer oficial ombudsman
    ombudsperson organizer owner parliamentarian partner patriarch periodista physician pilot planner poet
    point-person pope portavoz porte-parole practitioner prefect prefet premier presenter president presidenta
    presidente prince princess principal procurador procuradora procureur producer profesor profesora professeur
    professeure professor programmer prosecutor provost queen rapporteur rapporteuse recteur rector rectora
    rectrice refugee registrar relator relatora reporter representant representante representative researcher
    responsable scholar scientist secretaire secretaria secretario secretary secretary-general senador senadora
    senateur senator senatrice senior sous-secretaire specialist specialiste spokesman spokesperson statistician
    notaire notario notaria notary architecte arquitecta arquitecto medecin medica medico botanist
    cook conservateur conservatrice keeper magistrat magistrate magistrada magistrado procureure wali
    superintendenta intendenta rapporteure prefecta prefecte prefete emissary
    enviada enviado envoye envoyee ombudswoman mediateur mediatrice sindica
    sindico regidor regidora vocera vocero
    vicerrector vicerrectora farmer forester ranger warden shepherd herder headmaster headteacher barrister
    postmaster surveyor
    harbourmaster
    student subsecretaria subsecretario sultan superintendent supervisor titular trainer treasurer
    under-secretary
    undersecretary vice-chair vice-chairperson vice-minister vice-president vice-presidente viceminister
    viceministra viceministro vicepresidenta vicepresidente volunteer writer youth
    """
)
ORGANISATIONS = words(
    """
    associates
    academia academie academy agence agencia agency alcaldia alianza alliance ambassade army asamblea asociacion
    assemblee assembly association authority autoridad autorite ayuntamiento banco bank banque board branch
    bureau
    cabinet camara campaign cancilleria cellule center centre centro chamber chambre church city ciudad clinic
    cluster coalicion coalition college comision comite commission committee communaute community company
    comunidad
    confederacion confederation conference congres congreso congress conseil consejo consulado consulat
    consulate
    consulting cooperative corp corporation corte council county cour court defensoria delegacion delegation
    departamento departement department direccion direction directorate directorate-general district division
    ecole
    embajada embassy empresa entreprise escuela facultad faculte faculty federacion federation firm fondation
    fondo
    fonds force forces foro forum foundation fund fundacion gabinete gmbh gobierno gouvernement government group
    groupe grupo hall house haut-commissariat headquarters hospital hub inc industries iniciativa initiative
    institut
    institute institution instituto kingdom lab laboratoire laboratorio laboratory league library liga ligue
    limited
    llc ltd mairie media ministere ministerio ministry mision mission mouvement movement movimiento
    municipalidad
    municipality museum nations network newspaper observatoire observatorio observatory office oficina
    organisation
    organizacion organization panel parlamento parlement parliament partenariat partnership pastoral plataforma
    plateforme platform police pontificia post presidence presidencia presidency press primature procuraduria
    program programa programme project projet province provincia proyecto radio red region representation
    republic
    reseau sa school secretariat section sede senado senat senate service services servicio sindicato sociedad
    societe society solutions sous-direction state subsecretaria syndicat task taskforce television
    think-tank times
    tribunal tribune trust unidad union unit unite universidad universite university ventures ville
    """
)
OCCUPATIONS = (
    *("ician", "graphe", "grapher", "iste", "ist", "ista", "logue", "logo", "loga", "trice", "ienne"),
    *("ador", "adora"),
)
"""How words for what somebody is end, where the lists above do not know them."""
OCCUPATIONS_ALONE = (*OCCUPATIONS, "er", "or", "eur", "euse", "ien", "aire", "ero", "era", "ario", "aria", "ora")
"""How they end where such a word stands alone."""
SMALL_WORDS = words(
    """
    a al and as at au aux by chez con d dans de del des du el en et for from in la las le les los of on para por
    pour sobre sur the to un une with y
    """
)
COMMON_WORDS = words(
    """
    eu un us uk au ngo ngos who ilo iom unhcr undp address administration adoption affaires affairs agenda
    agriculture all almuerzo annex answers apertura are assistant asuntos background be best between beyond
    bienvenida break building cafe can challenges chief children clausura climate closing cloture coffee
    communication communications communities conclusion conclusions contact cooperacion cooperation culture data
    day debate dejeuner deputy desarrollo development developpement dialogue diaspora diasporas dinner discusion
    discussion do document documents does economic economy education election emploi employment energy
    environment
    etrangeres event events executive exhibition exteriores families family film finance finances floor food
    foreign from future general global good governance hacienda health how human information innovation
    integration interieur interior international introduction is item justice justicia keynote labor labour
    launch
    lessons local lunch making management media meeting meetings members business mesa migracion migraciones
    migrantes migrants migration migratoria
    migratorios music name names national nations new next no not open opening opportunities our ouverture
    overview panel parallel part pausa performance permanent perspectives planning plenary point points policies
    policy population practices presentacion presentation presentations press program programme protection
    public
    q&a questions reception redonda refugees regional registration relaciones remarks report research resources
    response rights room round roundtable salud sante science seance security segment senior sesion session side
    social special sports statement statements steps strategy summary support table tba tbc tbd technology tema
    that thematic theme these this title topic tour tourism toward towards trabajo trade training travail united
    venue video visit water we welcome welfare what when where who why will women workshop youth
    """
)
ENUMERATING = words(
    """
    commission committee departamento departement department direccion direction directorate division minister
    ministere ministerio ministers ministra ministre ministro ministry secretaire secretariat secretario
    secretary
    subsecretario undersecretary viceministra viceministro
    """
)
