package org.laurel.doors;

import org.laurel.Visitor;
import org.laurel.WithTheEngine;
import org.laurel.platform.Role;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@WithTheEngine
class EveryDoorWithDemonstrationAccountsTest implements EveryDoor {

    @LocalServerPort
    private int port;

    @Value("${laurel.demo.password}")
    private String password;

    @Autowired
    private Roster roster;

    @Autowired
    private ApplicationContext application;

    @Override
    public ApplicationContext application() {
        return application;
    }

    @Override
    public Visitor stranger() {
        return new Visitor(port);
    }

    @Override
    public Visitor somebody(Role role) {
        String login = roster.with(role).stream().findFirst().map(Person::login).orElseThrow();
        return stranger().signIn(login, password);
    }
}
