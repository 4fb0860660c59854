create database keycloak owner laurel;
